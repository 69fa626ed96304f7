import {
	standings,
	type Assertion,
	type Origin,
	type OriginKind,
	type Relationship,
	type SourceNote,
	type Standing
} from '$lib/model';

/** Who may say that somebody was convicted, charged or sanctioned: kinds of origin (PRODUCT.md, rule 3). */
const bodies: Partial<Record<Standing, readonly OriginKind[]>> = {
	convicted: ['court', 'government', 'prosecutor'],
	charged: ['court', 'government', 'prosecutor', 'agency'],
	sanctioned: ['government', 'agency']
};

export interface Speaker {
	/** Who said it and the wider bodies it speaks for. */
	readonly speakers: readonly Origin[];
	/** The source's publisher speaks for itself: it says it in its own voice. */
	readonly ownVoice: boolean;
	/** Every origin that is, or speaks for, the entity at the object end. */
	readonly actingBody: readonly string[];
}

/** The firmest standing that a note can carry, given who said it: never firmer than the note itself claims. */
export function allowedStanding(note: SourceNote, assertion: Assertion, speaker: Speaker): Standing {
	const claimed = note.standing;
	if (claimed === 'stated') return speaker.ownVoice ? claimed : 'reported';
	if (claimed === 'acknowledged') return admits(assertion, speaker.speakers) ? claimed : 'reported';
	const kinds = bodies[claimed];
	if (!kinds) return claimed;
	const entitled = speaker.speakers.some(({ kind }) => kinds.includes(kind));
	const acted =
		claimed === 'convicted' ||
		speaker.actingBody.length === 0 ||
		speaker.speakers.some(({ id }) => speaker.actingBody.includes(id));
	return entitled && acted ? claimed : 'reported';
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
