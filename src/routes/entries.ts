import { languages } from '$lib/model';
import { firstLanguage } from '$lib/view';
import { shelf } from './shelf';
import { isStatic } from './static';

/** The languages as parts of addresses: the first has its pages at the top. */
export const eachLanguage = () => languages.map((each) => ({ language: each === firstLanguage ? '' : each }));

/** For each story of each investigation, in each language, the parts of its address. */
export async function eachStory() {
	return (await eachScene()).map(({ language, investigation, story }) => ({
		language,
		investigation,
		story
	}));
}

/** For each scene of each story, in each language, the parts of the address of its figure. */
export async function eachScene() {
	const all = await eachInvestigation();
	const stories = all.map(async (each) => {
		const { investigation } = (await shelf.open(each.investigation)) ?? {};
		return (investigation?.stories ?? []).flatMap(({ id, scenes }) =>
			scenes.map((scene) => ({ ...each, story: id, scene: scene.id }))
		);
	});
	return (await Promise.all(stories)).flat();
}

/** For each page of an investigation that is made into a file, the parts of its address. */
export async function eachInvestigation() {
	if (!isStatic) return [];
	const opened = (await shelf.list()).filter(({ broken }) => !broken);
	return opened.flatMap(({ id }) => eachLanguage().map((each) => ({ ...each, investigation: id })));
}
