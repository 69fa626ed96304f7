import type { Investigation, Story } from '$lib/model';
import { shortened } from '$lib/narration';
import { printedAddress } from '$lib/view';
import { dateWords, inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import type { SheetAsked, SheetKind } from './asked';
import { kindWords } from './head';
import type { Sheet } from './paper';
import { widthOf } from './setSpans';
import { inkSoft, rule, type } from './type';
import type { Foot } from './writePages';
import type { SheetText } from './unit';

/** Letters of a title that fit beside the number of the page. */
const mostLetters = 80;

/** What stands below each page: what it is of, its number, licence, day and address. */
export function footOf(
	{ about }: Investigation,
	story: Story,
	kind: SheetKind,
	{ address, day }: Pick<SheetAsked, 'address' | 'day'>,
	{ inner, room }: Sheet,
	told: (text: string) => string
): Foot {
	const { language } = story;
	const locale = { locale: language };
	const y = room + 24;
	const set = (text: string, down: number, end = false): SheetText => ({
		kind: 'text',
		text,
		x: end ? inner - widthOf([{ text }], type.foot) : 0,
		y: y + down,
		anchor: 'start',
		...type.foot,
		fill: inkSoft
	});
	const first = shortened(`${told(story.title)} – ${kindWords(kind, story)}`, mostLetters);
	const second = [
		`${inLanguage(about.title, language)} ${about.version}`,
		m['handout.licence']({ licence: about.licence }, locale),
		...(day === '' ? [] : [dateWords(day, language)])
	];
	// Where the answers are to be had is not told to those who are asked.
	const where = address === null || kind === 'exercises' ? '' : printedAddress(address);
	return (page, of) => [
		{ kind: 'path', d: `M0 ${room + 12}H${inner}`, stroke: rule, width: 0.5 },
		set(first, 0),
		set(m['handout.page']({ n: page, of }, locale), 0, true),
		set(told(second.join(' · ')), 10.5),
		...(where === '' ? [] : [set(where, 21)])
	];
}
