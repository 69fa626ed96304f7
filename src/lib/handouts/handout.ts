import type { Investigation, Story } from '$lib/model';
import { proseOf } from '$lib/story';
import { m } from '$messages/messages';
import type { SheetAsked } from './asked';
import { columnOf } from './flow';
import type { Sheet } from './paper';
import type { ScenePlan } from './plan';
import { askUnits, choiceUnits } from './questionUnits';
import { label, sceneHead, sourcesWords } from './sceneHead';
import { foundUnits } from './found';
import type { Told } from './scenes';
import { setBlocks, type Telling } from './setBlocks';
import { setSources } from './setSources';
import { type } from './type';
import { across, type Flowing, type Tag } from './unit';

/** The handout of a story: every scene with its figure, its words, its question answered, and all its sources. */
export function handoutPlans(
	investigation: Investigation,
	story: Story,
	scenes: readonly Told[],
	sheet: Sheet,
	{ address }: Pick<SheetAsked, 'address'>
): readonly ScenePlan[] {
	const { inner } = sheet;
	const { language } = story;
	return scenes.map((told) => {
		const { scene, at, sources } = told;
		const tag: Tag = { type: 'Sect', within: null };
		const telling: Telling = { setting: type.prose, numbersOf: sources.numbersOf, told: (text) => text };
		const above = m['story.scene']({ n: at + 1, of: scenes.length }, { locale: language });
		const where = address === null ? null : `${address}#${scene.id}`;
		const question = scene.question ? questionUnits(investigation, told, story, inner, tag, telling) : [];
		const below: readonly Flowing[] = [
			...across(setBlocks(proseOf(scene.body), inner, tag, telling)),
			...question,
			...across(label(sourcesWords(language), inner, tag)),
			{ kind: 'columns', units: setSources(sources.list, columnOf(sheet), tag) }
		];
		return {
			told,
			tag,
			head: sceneHead({ above, title: scene.title, address: where }, inner, tag),
			figure: {},
			most: 0.92,
			rest: () => below
		};
	});
}

/** A question with its answer: what is right, and why. */
export function questionUnits(
	investigation: Investigation,
	{ scene, evidence }: Told,
	{ language }: Pick<Story, 'language'>,
	width: number,
	tag: Tag,
	telling: Telling
): readonly Flowing[] {
	const { question } = scene;
	if (!question) return [];
	const locale = { locale: language };
	const choices = choiceUnits(question, width, tag, m['handout.right']({}, locale));
	const found = foundUnits(investigation, evidence, question, width, tag, language, telling);
	return across([
		...label(m['handout.ask']({}, locale), width, tag),
		...askUnits(question.ask, width, tag),
		...choices,
		...(found.length > 0 ? label(m['handout.found']({}, locale), width, tag) : []),
		...found,
		...label(m['handout.answer']({}, locale), width, tag),
		...setBlocks(proseOf(question.answer), width, tag, telling)
	]);
}
