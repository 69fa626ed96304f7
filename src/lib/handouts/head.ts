/** What stands above a sheet: the story, what the sheet is, and on what is filled in a line for the name. */
import type { Investigation, Story } from '$lib/model';
import { m } from '$messages/messages';
import type { SheetKind } from './asked';
import { widthOf } from './setSpans';
import { setLines } from './setBlocks';
import { ink, rule, type } from './type';
import type { SheetItem, Tag, Unit } from './unit';
import { inLanguage } from '$lib/wording';

const kinds = {
	handout: m['handout.handout'],
	exercises: m['handout.exercises'],
	answers: m['handout.answers']
} as const satisfies Record<SheetKind, unknown>;

/** What a sheet is, in the language of its story. */
export function kindWords(kind: SheetKind, { language }: Story): string {
	return kinds[kind]({}, { locale: language });
}

/** The head of a sheet, its parts within one of the document's. */
export function sheetHead(
	investigation: Investigation,
	story: Story,
	kind: SheetKind,
	width: number,
	told: (text: string) => string
): readonly Unit[] {
	const within: Tag = { type: 'Sect', within: null };
	const p = (): Tag => ({ type: 'P', within });
	const set = (text: string, tag: Tag, setting: (typeof type)[keyof typeof type], before: number) =>
		setLines([{ text: told(text) }], { left: 0, width, within: tag }, setting).map((unit, at): Unit => ({
			...unit,
			before: at === 0 ? before : 0,
			keeps: true
		}));
	const locale = { locale: story.language };
	const network = m['handout.network'](
		{ network: inLanguage(investigation.about.title, story.language) },
		locale
	);
	const facts = [
		...(story.audience === undefined || kind === 'exercises'
			? []
			: [m['story.for']({ audience: story.audience }, locale)]),
		network,
		m['handout.part']({}, locale)
	];
	return [
		...set(kindWords(kind, story), p(), type.label, 0),
		...set(story.title, { type: 'H1', within }, type.title, 2),
		...(kind === 'handout' && story.summary ? set(story.summary, p(), type.lead, 6) : []),
		...set(facts.join(' · '), p(), type.facts, 5),
		...(kind === 'exercises' ? [nameLine(story, width, p())] : []),
		ruleBelow(width)
	];
}

function ruleBelow(width: number): Unit {
	const items: SheetItem[] = [{ kind: 'path', d: `M0 0H${width}`, stroke: rule, width: 0.75 }];
	return { height: 14, before: 9, keeps: true, pieces: [{ tag: null, items }] };
}

/** Where whoever fills the sheet in writes who they are, and when. */
function nameLine({ language }: Story, width: number, tag: Tag): Unit {
	const locale = { locale: language };
	const [name, date] = [m['handout.name']({}, locale), m['handout.date']({}, locale)];
	const half = width * 0.64;
	const word = (text: string, x: number): SheetItem => ({
		kind: 'text',
		text,
		x,
		y: 20,
		anchor: 'start',
		...type.facts
	});
	const after = (text: string, x: number) => x + widthOf([{ text }], type.facts) + 6;
	const line = (from: number, to: number): SheetItem => ({
		kind: 'path',
		d: `M${from} 21.5H${to}`,
		stroke: ink,
		width: 0.6
	});
	return {
		height: 26,
		before: 10,
		keeps: true,
		pieces: [
			{ tag, items: [word(name, 0), word(date, half + 18)] },
			{ tag: null, items: [line(after(name, 0), half), line(after(date, half + 18), width)] }
		]
	};
}
