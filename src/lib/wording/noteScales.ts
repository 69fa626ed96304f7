/** What is said of a note alone: a page loads it with the first panel of notes. */
import type { Credibility, Detail, Language, Stance } from '$lib/model';
import { m } from '$messages/messages';

type Words = (inputs: Record<string, never>, options: { locale: Language }) => string;

const stanceNames = {
	supports: m['stance.supports'],
	qualifies: m['stance.qualifies'],
	contradicts: m['stance.contradicts'],
	mentions: m['stance.mentions']
} satisfies Record<Stance, Words>;

const detailNames = {
	start: m['detail.start'],
	end: m['detail.end'],
	place: m['detail.place'],
	amount: m['detail.amount'],
	role: m['detail.role'],
	value: m['detail.value']
} satisfies Record<Detail, Words>;

const credibilityNames = {
	1: m['credibility.1'],
	2: m['credibility.2'],
	3: m['credibility.3'],
	4: m['credibility.4'],
	5: m['credibility.5'],
	6: m['credibility.6']
} satisfies Record<Credibility, Words>;

/** "contradicts" */
export const stanceWords = (stance: Stance, locale: Language) => stanceNames[stance]({}, { locale });

/** "when it began" */
export const detailWords = (detail: Detail, locale: Language) => detailNames[detail]({}, { locale });

/** Credibility in the words of the Admiralty code: "probably true". */
export const credibilityWords = (grade: Credibility, locale: Language) =>
	credibilityNames[grade]({}, { locale });
