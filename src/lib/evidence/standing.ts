import {
	entitled,
	standings,
	type Assertion,
	type Origin,
	type Relationship,
	type SourceNote,
	type Standing
} from '$lib/model';

export interface Speaker {
	/** Who said it and the wider bodies it speaks for. */
	readonly speakers: readonly Origin[];
	/** The source's publisher speaks for itself: it says it in its own voice. */
	readonly ownVoice: boolean;
}

/** The firmest standing that a note can carry, given who said it: never firmer than the note itself claims. */
export function allowedStanding(
	{ standing: claimed }: SourceNote,
	assertion: Assertion,
	{ speakers, ownVoice }: Speaker,
	origins: ReadonlyMap<string, Origin>
): Standing {
	if (claimed === 'stated') return ownVoice ? claimed : 'reported';
	if (claimed === 'acknowledged') return admits(assertion, speakers) ? claimed : 'reported';
	const object = isRelationship(assertion) ? assertion.object : undefined;
	return entitled(claimed, speakers, object, origins) ? claimed : 'reported';
}

function admits(assertion: Assertion, speakers: readonly Origin[]): boolean {
	const ends = isRelationship(assertion) ? [assertion.subject, assertion.object] : [];
	return speakers.some(({ entity }) => entity !== undefined && (ends.length === 0 || ends.includes(entity)));
}

/** Whether an assertion ties two entities, rather than saying something of one. */
export function isRelationship(assertion: Assertion): assertion is Relationship {
	return 'subject' in assertion;
}

/** The firmest of some standings, or null of none. */
export function firmest(candidates: readonly Standing[]): Standing | null {
	return standings.find((standing) => candidates.includes(standing)) ?? null;
}

/** A standing under an editor's cap: the less firm of the two. */
export function capped(standing: Standing, caution: Standing | undefined): Standing {
	if (caution === undefined) return standing;
	return standings.indexOf(caution) > standings.indexOf(standing) ? caution : standing;
}
