import type { Language, SignedConfidence } from '$lib/model';
import { dateWords } from '$lib/wording';
import { m } from '$messages/messages';

const levels = {
	high: m['confidence.level.high'],
	moderate: m['confidence.level.moderate'],
	low: m['confidence.level.low']
} satisfies Record<SignedConfidence['level'], unknown>;

/** How sure an analyst is, and who that is: "Moderate confidence, signed by Ann Pell, 3 May 2024." */
export function confidenceSentence({ level, by, on }: SignedConfidence, language: Language): string {
	const locale = { locale: language };
	const words = { level: levels[level]({}, locale), by };
	if (on === undefined) return m['confidence.signed'](words, locale);
	return m['confidence.signed_on']({ ...words, on: dateWords(on, language) }, locale);
}
