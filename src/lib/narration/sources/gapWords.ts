import type { GapId } from '$lib/evidence';
import type { Language } from '$lib/model';
import { m } from '$messages/messages';

const words = {
	'single-origin': {
		name: m['sources.gap.single_origin.name'],
		meaning: m['sources.gap.single_origin.meaning'],
		remedy: m['sources.gap.single_origin.remedy']
	},
	'no-primary': {
		name: m['sources.gap.no_primary.name'],
		meaning: m['sources.gap.no_primary.meaning'],
		remedy: m['sources.gap.no_primary.remedy']
	},
	undated: {
		name: m['sources.gap.undated.name'],
		meaning: m['sources.gap.undated.meaning'],
		remedy: m['sources.gap.undated.remedy']
	},
	'no-archive': {
		name: m['sources.gap.no_archive.name'],
		meaning: m['sources.gap.no_archive.meaning'],
		remedy: m['sources.gap.no_archive.remedy']
	},
	'no-quote': {
		name: m['sources.gap.no_quote.name'],
		meaning: m['sources.gap.no_quote.meaning'],
		remedy: m['sources.gap.no_quote.remedy']
	},
	contested: {
		name: m['sources.gap.contested.name'],
		meaning: m['sources.gap.contested.meaning'],
		remedy: m['sources.gap.contested.remedy']
	},
	'lone-person': {
		name: m['sources.gap.lone_person.name'],
		meaning: m['sources.gap.lone_person.meaning'],
		remedy: m['sources.gap.lone_person.remedy']
	}
} satisfies Record<GapId, unknown>;

/** What a gap is called, what exactly lacks it, and what closes it. */
export function gapWords(gap: GapId, language: Language) {
	const locale = { locale: language };
	const { name, meaning, remedy } = words[gap];
	return { name: name({}, locale), meaning: meaning({}, locale), remedy: remedy({}, locale) };
}
