import {
	entitled,
	standings,
	type Assertion,
	type Lookup,
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
	records: Lookup
): Standing {
	if (claimed === 'stated') return ownVoice ? claimed : 'reported';
	return entitled(claimed, assertion, speakers, records) ? claimed : 'reported';
}

/** Whether an assertion ties two entities, rather than saying something of one. */
export function isRelationship(assertion: Assertion): assertion is Relationship {
	return 'subject' in assertion;
}

/** Whether a note so worded carries anything: what was taken back or denied does not. */
export function carries(standing: Standing): boolean {
	return standing !== 'denied' && standing !== 'retracted';
}

/** The firmest of some standings, or null of none. */
export function firmest(candidates: readonly Standing[]): Standing | null {
	return standings.find((standing) => candidates.includes(standing)) ?? null;
}

/** The least firm of some standings, or null of none: as what several are drawn and worded together. */
export function leastFirm(candidates: readonly Standing[]): Standing | null {
	return standings.findLast((standing) => candidates.includes(standing)) ?? null;
}

/** A standing under an editor's cap: the less firm of the two. */
export function capped(standing: Standing, caution: Standing | undefined): Standing {
	if (caution === undefined) return standing;
	return standings.indexOf(caution) > standings.indexOf(standing) ? caution : standing;
}
