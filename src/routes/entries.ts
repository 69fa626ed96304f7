import { languages } from '$lib/model';
import { firstLanguage } from '$lib/view';
import { shelf } from './shelf';
import { isStatic } from './static';

/** The languages as parts of addresses: the first has its pages at the top. */
export const eachLanguage = () => languages.map((each) => ({ language: each === firstLanguage ? '' : each }));

/** For each page of an investigation that is made into a file, the parts of its address. */
export async function eachInvestigation() {
	if (!isStatic) return [];
	const opened = (await shelf.list()).filter(({ broken }) => !broken);
	return opened.flatMap(({ id }) => eachLanguage().map((each) => ({ ...each, investigation: id })));
}
