import { lookup, type Investigation, type Question, type Story } from '$lib/model';
import { proseOf } from '$lib/story';
import { m } from '$messages/messages';
import { columnOf } from './flow';
import type { Sheet } from './paper';
import type { ScenePlan } from './plan';
import { askUnits, choiceUnits, lineHeight, writingLines } from './questionUnits';
import { label, sceneHead, sourcesWords } from './sceneHead';
import { hiddenIn, namesHidden, sourcesOfAsked, type Told } from './scenes';
import { setBlocks, setLines } from './setBlocks';
import { setSources } from './setSources';
import { type } from './type';
import { across, type Tag, type Unit } from './unit';

/** Lines to write on: at least, of what is to be chosen at least, and at most. */
const lines = { least: 3, chosen: 2, most: 9 };

/** The exercise sheet of a story: its questions, what each hides hidden in all that is printed, and room to answer. */
export function exercisePlans(
	investigation: Investigation,
	story: Story,
	scenes: readonly Told[],
	sheet: Sheet
): readonly ScenePlan[] {
	const { inner } = sheet;
	const { language } = story;
	const locale = { locale: language };
	const names = namesHidden(story, investigation);
	const asking = scenes.filter(({ scene }) => scene.question);
	return asking.flatMap((told, index): readonly ScenePlan[] => {
		const { scene, sources } = told;
		if (!scene.question) return [];
		const tag: Tag = { type: 'Sect', within: null };
		const hidden = hiddenIn(told, story, investigation);
		const telling = { setting: type.prose, numbersOf: sources.numbersOf, told: names.told };
		const above = m['handout.question']({ n: index + 1, of: asking.length }, locale);
		const asked = [
			...setBlocks(proseOf(scene.body), inner, tag, telling),
			...hiddenNote(told, scene.question, story, investigation, inner, tag),
			...label(m['handout.ask']({}, locale), inner, tag, 10),
			...askUnits(scene.question.ask, inner, tag),
			...choiceUnits(scene.question, inner, tag, null),
			...label(howTo(scene.question, story), inner, tag)
		];
		const list = setSources(sourcesOfAsked(told, hidden, names), columnOf(sheet), tag);
		const least = scene.question.choices.length > 0 ? lines.chosen : lines.least;
		return [
			{
				told,
				tag,
				head: sceneHead({ above, title: names.told(scene.title), address: null }, inner, tag),
				figure: { hidden },
				most: 0.8,
				rest: (spare) => [
					...across([
						...asked,
						...writingLines(Math.min(lines.most, least + Math.floor(spare / lineHeight)), inner)
					]),
					...across(label(sourcesWords(language), inner, tag)),
					{ kind: 'columns', units: list }
				]
			}
		];
	});
}

/** That something is hidden, where this scene hides it. */
function hiddenNote(
	{ picture }: Told,
	{ hide }: Question,
	{ language }: Story,
	investigation: Investigation,
	width: number,
	within: Tag
): readonly Unit[] {
	const { entities } = lookup(investigation);
	const names = hide.some((id) => entities.has(id) && picture.nodes.some((node) => node.id === id));
	const gone = hide.some((id) => !entities.has(id));
	const locale = { locale: language };
	const words = [
		...(names ? [m['handout.unnamed']({}, locale)] : []),
		...(gone ? [m['handout.gone']({}, locale)] : [])
	].join(' ');
	if (words === '') return [];
	return setLines(
		[{ text: words, slant: true }],
		{ left: 0, width, within: { type: 'P', within } },
		type.prose
	);
}

/** What whoever answers is to do. */
function howTo({ choices, find }: Question, { language }: Story): string {
	const locale = { locale: language };
	const why = m['handout.why']({}, locale);
	if (choices.length > 0) return `${m['handout.tick']({}, locale)} ${why}`;
	return find.length > 0 ? `${m['handout.mark']({}, locale)} ${why}` : m['handout.write']({}, locale);
}
