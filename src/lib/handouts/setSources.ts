import type { NumberedSource } from '$lib/narration';
import { setSpans } from './setSpans';
import { inkSoft, type } from './type';
import type { Piece, SheetText, Tag, Unit } from './unit';

/** Between a source and the next, points. */
const between = 2.5;

/** The numbered sources as a list: of each its number, and beside it title, publisher and day, with its address behind. */
export function setSources(list: readonly NumberedSource[], width: number, within: Tag): readonly Unit[] {
	const setting = type.source;
	const most = Math.max(0, ...list.map(({ number }) => String(number).length));
	const indent = setting.size * (0.7 + 0.65 * most);
	const whole: Tag = { type: 'L', within };
	return list.map(({ number, title, lang, published, href }) => {
		const item: Tag = { type: 'LI', within: whole };
		const link = href === null ? {} : { href };
		const lines = setSpans(
			[
				{ text: `${/[.!?…]$/.test(title) ? title : `${title}.`} `, lang: lang ?? undefined, ...link },
				{ text: published, fill: inkSoft, ...link }
			],
			width - indent,
			setting
		);
		const [label = []] = setSpans([{ text: String(number), weight: 600 }], indent, setting);
		const height = setting.size * setting.leading;
		const words = lines.flatMap((line, at) => line.map((each) => lower(each, indent, at * height)));
		return {
			height: lines.length * height,
			before: between,
			keeps: false,
			pieces: [
				{ tag: { type: 'Lbl', within: item }, items: label } satisfies Piece,
				{ tag: { type: 'LBody', within: item }, items: words } satisfies Piece
			]
		};
	});
}

const lower = (item: SheetText, dx: number, dy: number): SheetText => ({
	...item,
	x: item.x + dx,
	y: item.y + dy
});
