/** The closed lists that records choose from. Order carries meaning where a comment says so. */

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** A date in EDTF (ISO 8601-2), level 1: `2009`, `2009~`, `2011/..`, `2026-02-22`. */
export type Edtf = string;

/**
 * How firmly an assertion may be worded, firmest first: an act of a court or a government on record, the
 * subject's own admission, a source's own voice, a report of another's words, an allegation.
 * `denied` and `retracted` come last: nothing may be worded on their strength. See docs/adr/0003.
 */
export const standings = [
	'convicted',
	'acknowledged',
	'sanctioned',
	'charged',
	'stated',
	'reported',
	'alleged',
	'denied',
	'retracted'
] as const;
export type Standing = (typeof standings)[number];

export const stances = ['supports', 'qualifies', 'contradicts', 'mentions'] as const;
export type Stance = (typeof stances)[number];

/** Admiralty code, reliability of a source; F: cannot be judged, which is not low. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** Admiralty code, credibility of one note; 6: cannot be judged, which is not low. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof credibilities)[number];

/** The articles that a name may have before it in a sentence. */
export const articles = {
	en: ['the'],
	es: ['el', 'la', 'los', 'las']
} as const satisfies Record<Language, readonly string[]>;

export const details = ['start', 'end', 'place', 'amount', 'role', 'value'] as const;
/** How sure an analyst is of a judgement that they sign (ICD 203), the most first. */
export const confidences = ['high', 'moderate', 'low'] as const;
export type Confidence = (typeof confidences)[number];
export const cares = ['minor', 'victim', 'witness', 'uncharged'] as const;
