import type { Credibility, Language, Reliability } from '$lib/model';
import { m } from '$messages/messages';

const reliabilities = {
	A: m['scale.reliability.A'],
	B: m['scale.reliability.B'],
	C: m['scale.reliability.C'],
	D: m['scale.reliability.D'],
	E: m['scale.reliability.E'],
	F: m['scale.reliability.F']
} satisfies Record<Reliability, unknown>;

const credibilities = {
	1: m['scale.credibility.1'],
	2: m['scale.credibility.2'],
	3: m['scale.credibility.3'],
	4: m['scale.credibility.4'],
	5: m['scale.credibility.5'],
	6: m['scale.credibility.6']
} satisfies Record<Credibility, unknown>;

/** What a reliability means: "minor doubts; what it gave has mostly held". */
export const reliabilityMeaning = (grade: Reliability, locale: Language) =>
	reliabilities[grade]({}, { locale });

/** What a credibility means: "not confirmed; it makes sense and fits what else is known". */
export const credibilityMeaning = (grade: Credibility, locale: Language) =>
	credibilities[grade]({}, { locale });
