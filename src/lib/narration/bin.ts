import type { Bin } from '$lib/filters';
import type { Language } from '$lib/model';
import { countWords } from '$lib/wording';
import { m } from '$messages/messages';
import { stretchWords } from './period';
import { listOf } from './listOf';

/** One unit of the time axis in words: "2015: 8 relationships (6 begin and 2 go on)". */
export function binWords(bin: Bin, language: Language): string {
	const locale = { locale: language };
	const { begun, perhaps, holding } = bin;
	const parts = [
		...(begun > 0 ? [m['timeline.bar_begun']({ n: begun }, locale)] : []),
		...(perhaps > 0 ? [m['timeline.bar_perhaps']({ n: perhaps }, locale)] : []),
		...(holding > 0 ? [m['timeline.bar_holding']({ n: holding }, locale)] : [])
	];
	const said = {
		date: stretchWords(bin, language),
		relationships: countWords('relationships', begun + perhaps + holding, language)
	};
	if (parts.length === 0) return m['timeline.bar'](said, locale);
	return m['timeline.bar_detail']({ ...said, parts: listOf(parts, language) }, locale);
}
