import type { Evidence, HeldValue, Sides } from '$lib/evidence';
import type { Assertion, Investigation, Language } from '$lib/model';
import { m } from '$messages/messages';
import { detailGiven } from './assertion';
import { originSaid } from './originNames';
import { questions } from './dispute';
import { listOf } from './listOf';
import { valueWords } from './note';

/** What two columns are about, over them. */
export interface SidesWords {
	/** "Not contested itself, but sources disagree on when it began." */
	readonly sentence: string;
	/** "Values given: 2009 (N+ and Wikipedia), 2011 (the US Department of Justice)."; empty of a tie. */
	readonly values: string;
	/** "From 2009 to 2011."; empty where values have no order. */
	readonly range: string;
}

/** What speaks for and against, in words: what is in question, who gives which value, from where to where they go. */
export function sidesWords(
	investigation: Investigation,
	assertion: Assertion,
	evidence: Evidence,
	{ about, contested, values, range }: Sides,
	language: Language
): SidesWords {
	const locale = { locale: language };
	const words = (value: NonNullable<HeldValue['value']>) => valueWords(about ?? undefined, value, language);
	const given = about && detailGiven(investigation, assertion, evidence, about, language);
	const held = ({ value, against }: HeldValue) => {
		if (value) return words(value);
		return against ? m['panel.says_other']({}, locale) : (given ?? m['panel.says_so']({}, locale));
	};
	const each = values.map((value) => {
		const speakers = value.by.map(({ speakers, independentOrigin }) => speakers[0] ?? independentOrigin);
		const names = [...new Set(speakers)].map((id) => originSaid(investigation, id, language));
		return m['sides.value']({ value: held(value), names: listOf(names, language) }, locale);
	});
	return {
		sentence: sentenceOn(about, contested, language),
		values: each.length > 0 ? m['sides.values']({ values: each.join('; ') }, locale) : '',
		range: range ? m['sides.range']({ lowest: words(range[0]), highest: words(range[1]) }, locale) : ''
	};
}

function sentenceOn(about: Sides['about'], contested: boolean, language: Language): string {
	const locale = { locale: language };
	if (!about) return m['panel.contested_tie']({}, locale);
	const detail = questions[about]({}, locale);
	return contested
		? m['panel.contested_detail']({ detail }, locale)
		: m['sides.qualified']({ detail }, locale);
}
