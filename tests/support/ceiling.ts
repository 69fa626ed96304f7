/**
 * The most that source notes allow to be said of an assertion, worked out from the records alone and on purpose in
 * another way than `evidence/` does: what goes through here has been reckoned twice.
 */
import {
	entitled,
	lookup,
	speakersOf,
	standings,
	type Assertion,
	type Investigation,
	type SourceNote,
	type Standing
} from '$lib/model';
import type { View } from '$lib/view';

export type Removal = Pick<View, 'withoutSources' | 'withoutOrigins'>;

export const firmer = (one: Standing, other: Standing) => standings.indexOf(one) < standings.indexOf(other);

/** The firmest standing that the notes left under a removal could carry; null where none of them is for it. */
export function ceiling(
	investigation: Investigation,
	assertion: Assertion,
	{ withoutSources, withoutOrigins }: Removal
): Standing | null {
	const carried = assertion.notes.flatMap((note) => {
		if (note.stance === 'contradicts' || note.stance === 'mentions') return [];
		if (withoutSources.includes(note.source)) return [];
		const voices = possibleVoices(investigation, note).filter(
			(chain) => !chain.some((speaker) => withoutOrigins.includes(speaker))
		);
		return voices.map((chain) => mostOf(investigation, assertion, note, chain));
	});
	const [most] = carried.sort((a, b) => standings.indexOf(a) - standings.indexOf(b));
	if (most === undefined) return null;
	return assertion.caution && firmer(most, assertion.caution) ? assertion.caution : most;
}

/**
 * Who a note can go back to, each with the bodies that it speaks for: its origin, or else the publishers of its source
 * and of all that this rests on and that says something of the same assertion.
 */
function possibleVoices(investigation: Investigation, note: SourceNote): readonly (readonly string[])[] {
	const { sources, origins } = lookup(investigation);
	if (note.origin !== undefined) return [speakersOf(note.origin, origins)];
	const resting = new Set([note.source]);
	for (const id of resting) for (const parent of sources.get(id)?.derivedFrom ?? []) resting.add(parent);
	const publishers = [...resting].flatMap((id) => sources.get(id)?.publisher ?? []);
	return [...new Set(publishers)].map((publisher) => speakersOf(publisher, origins));
}

/** Whom an assertion is said of, who alone can acknowledge it. */
function saidOf({ entities, vocabulary }: Investigation, assertion: Assertion): readonly string[] {
	if ('key' in assertion)
		return entities.filter(({ properties }) => properties.includes(assertion)).map(({ id }) => id);
	const mutual = vocabulary.relationshipTypes.some(({ id, symmetric }) => id === assertion.type && symmetric);
	return mutual ? [assertion.subject, assertion.object] : [assertion.subject];
}

function mostOf(
	investigation: Investigation,
	assertion: Assertion,
	{ standing, origin, source }: SourceNote,
	chain: readonly string[]
): Standing {
	const { origins, sources } = lookup(investigation);
	const speakers = chain.flatMap((id) => origins.get(id) ?? []);
	if (standing === 'stated') {
		if (origin === undefined) return standing;
		const top = speakersOf(sources.get(source)?.publisher ?? '', origins).at(-1);
		return top === chain.at(-1) ? standing : 'reported';
	}
	if (standing === 'acknowledged')
		return speakers.some(({ entity }) => entity && saidOf(investigation, assertion).includes(entity))
			? standing
			: 'reported';
	return entitled(standing, assertion, speakers, lookup(investigation)) ? standing : 'reported';
}
