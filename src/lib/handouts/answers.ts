import { citationsIn, type Investigation, type Story } from '$lib/model';
import { m } from '$messages/messages';
import { columnOf } from './flow';
import { questionUnits } from './handout';
import type { Sheet } from './paper';
import type { ScenePlan } from './plan';
import { label, sceneHead, sourcesWords } from './sceneHead';
import type { Told } from './scenes';
import { setLines, type Telling } from './setBlocks';
import { setSources } from './setSources';
import { type } from './type';
import { across, type Tag } from './unit';

/** The answer sheet of a story: its questions with nothing hidden, what is right, and on whose word. */
export function answerPlans(
	investigation: Investigation,
	story: Story,
	scenes: readonly Told[],
	sheet: Sheet
): readonly ScenePlan[] {
	const { inner } = sheet;
	const locale = { locale: story.language };
	const asking = scenes.filter(({ scene }) => scene.question);
	return asking.map((told, index) => {
		const { scene, sources } = told;
		const tag: Tag = { type: 'Sect', within: null };
		const telling: Telling = { setting: type.prose, numbersOf: sources.numbersOf, told: (text) => text };
		const above = m['handout.question']({ n: index + 1, of: asking.length }, locale);
		const cited = new Set(
			[scene.question?.answer ?? ''].flatMap(citationsIn).flatMap(({ id }) => sources.numbersOf(id))
		);
		for (const id of scene.question?.find ?? [])
			for (const number of sources.numbersOf(id)) cited.add(number);
		const list = sources.list.filter(({ number }) => cited.has(number));
		const others = list.length < sources.list.length ? m['handout.others']({}, locale) : '';
		return {
			told,
			tag,
			head: sceneHead({ above, title: scene.title, address: null }, inner, tag),
			figure: {},
			most: 0.8,
			rest: () => [
				...questionUnits(investigation, told, story, inner, tag, telling),
				...across(label(sourcesWords(story.language), inner, tag)),
				{ kind: 'columns', units: setSources(list, columnOf(sheet), tag) },
				...across(
					setLines(
						[{ text: others }],
						{ left: 0, width: inner, within: { type: 'P', within: tag } },
						type.foot
					)
				)
			]
		};
	});
}
