/** The sources of a picture, numbered: what a screenshot, a print or a figure says below itself. */
import type { EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation, type Language, type Source } from '$lib/model';
import { fewEdges, type Picture, type PictureEdge } from '$lib/picture';
import { cited } from '$lib/wording';
import { isLanguageTag } from './languageName';

export interface NumberedSource {
	readonly number: number;
	/** The source's id. */
	readonly id: string;
	/** Its title, in the language that it was written in. */
	readonly title: string;
	/** Of the title, where the record names one that a browser knows. */
	readonly lang: string | null;
	/** "US Department of the Treasury, 8 April 2015" */
	readonly published: string;
	/** Where it can be read on the web; null of what has no address there. */
	readonly href: string | null;
}

export interface Numbering {
	readonly list: readonly NumberedSource[];
	/** The numbers of the sources that speak of a line's relationships, in order. */
	readonly numbersOf: (edge: Pick<PictureEdge, 'relationships'>) => readonly number[];
}

/**
 * Numbers the sources that speak of the relationships on a picture, for or against: those that speak of most come
 * first, so that the numbers met most often are the smallest.
 */
export function numberSources(
	investigation: Investigation,
	evidence: EvidenceIndex,
	picture: Pick<Picture, 'edges'>,
	language: Language
): Numbering {
	const sourcesOf = (relationship: string) =>
		new Set(evidence.get(relationship)?.notes.map(({ note }) => note.source));
	const uses = new Map<string, number>();
	for (const { relationships } of picture.edges)
		for (const id of relationships)
			for (const source of sourcesOf(id)) uses.set(source, (uses.get(source) ?? 0) + 1);
	const { sources } = lookup(investigation);
	const ranked = [...uses].sort(([, a], [, b]) => b - a).flatMap(([id]) => sources.get(id) ?? []);
	const numbers = new Map(ranked.map(({ id }, index) => [id, index + 1]));
	return {
		list: ranked.map((source, index) => numberSource(investigation, source, index + 1, language)),
		numbersOf({ relationships }) {
			const speaking = new Set(relationships.flatMap((id) => [...sourcesOf(id)]));
			return [...speaking].flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
		}
	};
}

/** A source as it stands in a numbered list. */
export function numberSource(
	investigation: Investigation,
	source: Source,
	number: number,
	language: Language
): NumberedSource {
	const { id, title, published, address } = cited(investigation, source, language);
	const lang = isLanguageTag(source.language) ? source.language : null;
	return { number, id, title, lang, published, href: address };
}

/** Numbers as a list of which nothing is left out: three or more in a row as a range, "1", "3–7", "12". */
export function numberRanges(numbers: readonly number[]): readonly string[] {
	const runs: [first: number, last: number][] = [];
	for (const number of numbers) {
		const run = runs[runs.length - 1];
		if (run && number === run[1] + 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs.flatMap(([first, last]) => {
		if (last - first > 1) return [`${first}–${last}`];
		return first === last ? [String(first)] : [String(first), String(last)];
	});
}

/**
 * A picture whose lines bear the numbers of all their sources: after the words of a line that has room for any, else
 * alone.
 */
export function withNumbers(picture: Picture, { numbersOf }: Numbering): Picture {
	return {
		...picture,
		edges: picture.edges.map((edge) => {
			const cited = `[${numberRanges(numbersOf(edge)).join(', ')}]`;
			const wordy = picture.edges.length <= fewEdges || edge.emphasis !== 'normal';
			return { ...edge, label: wordy ? `${edge.label} ${cited}` : cited };
		})
	};
}
