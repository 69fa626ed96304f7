import type { EvidenceIndex } from '$lib/evidence';
import { citationsIn, lookup, type Investigation, type Language, type Scene } from '$lib/model';
import { numberSource, numberSources, type NumberedSource } from '$lib/narration';
import type { Picture } from '$lib/picture';

/** The numbered sources of a scene, and which of them speak of an assertion that it cites. */
export interface SceneSources {
	readonly list: readonly NumberedSource[];
	readonly numbersOf: (assertion: string) => readonly number[];
	/** Those that the scene's words cite, in the order of their numbers. */
	readonly cited: readonly NumberedSource[];
}

/**
 * Numbers the sources of a scene as its figure numbers them, and after those the ones that speak only of what the prose
 * cites besides: a birthplace, an age.
 */
export function sceneSources(
	investigation: Investigation,
	evidence: EvidenceIndex,
	picture: Picture,
	scene: Scene,
	language: Language
): SceneSources {
	const drawn = numberSources(investigation, evidence, picture, language).list;
	const numbers = new Map(drawn.map(({ id, number }) => [id, number]));
	const sourcesOf = (assertion: string) =>
		new Set(evidence.get(assertion)?.notes.map(({ note }) => note.source) ?? []);
	const told = [scene.body, scene.question?.answer ?? ''].flatMap(citationsIn).map(({ id }) => id);
	const more: NumberedSource[] = [];
	const { sources } = lookup(investigation);
	for (const source of told.flatMap((id) => [...sourcesOf(id)])) {
		const found = sources.get(source);
		if (!found || numbers.has(source)) continue;
		const number = drawn.length + more.length + 1;
		numbers.set(source, number);
		more.push(numberSource(investigation, found, number, language));
	}
	const list = [...drawn, ...more];
	const numbersOf = (assertion: string) =>
		[...sourcesOf(assertion)].flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
	const cited = new Set(told.flatMap((id) => numbersOf(id)));
	return { list, numbersOf, cited: list.filter(({ number }) => cited.has(number)) };
}
