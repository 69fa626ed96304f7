/** What an investigation opens with: all of it, or of more than anyone can read a handful that can be grown. */
import { wholeEvidence } from '$lib/evidence';
import type { Investigation, Language } from '$lib/model';
import { openingView, type View } from '$lib/view';

/** A picture of more than this is string art, whoever arranges it: it is drawn only for a reader who asks. */
export const readable = { entities: 300, relationships: 600 } as const;

/** Whether so much is more than anyone can read in one picture. */
export function isCrowd(entities: number, relationships: number): boolean {
	return entities > readable.entities || relationships > readable.relationships;
}

/** Entities of the handful that a large investigation opens with: each can be told apart, and be expanded. */
const handful = 40;

// Records never change once read.
const kept = new WeakMap<Investigation, readonly string[] | null>();

/** The View that an investigation opens with, in a language. */
export function openingOf(investigation: Investigation, language: Language): View {
	let only = kept.get(investigation);
	if (only === undefined) {
		const { entities, relationships } = investigation;
		only = isCrowd(entities.length, relationships.length) ? startOf(investigation) : null;
		kept.set(investigation, only);
	}
	return { ...openingView(language), only };
}

interface Tied {
	/** Over the best supported of their ties: its independent origins. */
	origins: number;
	ties: number;
}

/**
 * The centre of an investigation, or where it names none the entity with the most ties, and whom it is tied to: the
 * nearest first, among them those on the word of most origins, then those with most ties.
 */
function startOf(investigation: Investigation): readonly string[] {
	const around = tiesOf(investigation);
	const degree = (id: string) => around.get(id)?.size ?? 0;
	const ids = investigation.entities.map(({ id }) => id);
	const most = () => ids.reduce((best, id) => (degree(id) > degree(best) ? id : best), ids[0] ?? '');
	const { centre } = investigation.about;
	const found = new Set((centre.length > 0 ? centre : [most()]).slice(0, handful));
	let rim: ReadonlySet<string> = found;
	while (rim.size > 0 && found.size < handful) {
		const next = new Map<string, Tied>();
		for (const id of rim)
			for (const [other, { origins, ties }] of around.get(id) ?? []) {
				if (found.has(other)) continue;
				const before = next.get(other);
				next.set(other, {
					origins: Math.max(origins, before?.origins ?? 0),
					ties: ties + (before?.ties ?? 0)
				});
			}
		const ranked = [...next].sort(
			([one, a], [other, b]) => b.origins - a.origins || b.ties - a.ties || degree(other) - degree(one)
		);
		rim = new Set(ranked.slice(0, handful - found.size).map(([id]) => id));
		for (const id of rim) found.add(id);
	}
	return [...found];
}

/** Who is tied to whom, and how well the best of their ties is supported. */
function tiesOf(investigation: Investigation): ReadonlyMap<string, ReadonlyMap<string, Tied>> {
	const evidence = wholeEvidence(investigation);
	const found = new Map<string, Map<string, Tied>>();
	for (const { id, subject, object } of investigation.relationships) {
		const weighed = evidence.get(id);
		if (!weighed?.standing || subject === object) continue;
		for (const [one, other] of [
			[subject, object],
			[object, subject]
		] as const) {
			const own = found.get(one) ?? new Map<string, Tied>();
			const { origins = 0, ties = 0 } = own.get(other) ?? {};
			own.set(other, { origins: Math.max(origins, weighed.corroboration), ties: ties + 1 });
			found.set(one, own);
		}
	}
	return found;
}
