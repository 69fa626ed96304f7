/** Sets what a scene says: paragraphs, lists and quotes as units of a sheet. */
import { numberRanges } from '$lib/narration';
import type { Block, Inline } from '$lib/story';
import { setSpans, widthOf, type LineSetting, type Span } from './setSpans';
import { ink, inkSoft } from './type';
import type { Piece, Tag, Unit } from './unit';

/** How words are set, and what they cite. */
export interface Telling {
	readonly setting: LineSetting;
	readonly numbersOf: (assertion: string) => readonly number[];
	/** A text without what is kept to ourselves. */
	readonly told: (text: string) => string;
}

interface Place {
	readonly left: number;
	readonly width: number;
	readonly within: Tag;
	/** A bar at the side, as beside a quote. */
	readonly quoted?: boolean;
}

/** Between paragraphs, and between items of a list, in font sizes. */
const between = { paragraphs: 0.55, items: 0.2 };

/** Sets blocks of prose below each other. */
export function setBlocks(
	blocks: readonly Block[],
	width: number,
	within: Tag,
	telling: Telling
): readonly Unit[] {
	return blocksAt(blocks, { left: 0, width, within }, telling);
}

function blocksAt(blocks: readonly Block[], place: Place, telling: Telling): readonly Unit[] {
	return blocks.flatMap((block) => blockAt(block, place, telling));
}

function blockAt(block: Block, place: Place, telling: Telling): readonly Unit[] {
	const { setting } = telling;
	const { left, width, within } = place;
	const tag = (type: Tag['type']): Tag => ({ type, within });
	switch (block.kind) {
		case 'paragraph':
			return setLines(spansOf(block.text, telling), { ...place, within: tag('P') }, setting);
		case 'heading': {
			const bold = { ...setting, weight: 600 } as const;
			const units = setLines(spansOf(block.text, telling), { ...place, within: tag('H3') }, bold);
			return units.map((unit) => ({ ...unit, keeps: true }));
		}
		case 'code': {
			const spans = block.text.split('\n').map((text): Span => ({ text: telling.told(text), breaks: true }));
			return setLines(spans, { ...place, within: tag('P') }, setting);
		}
		case 'quote': {
			const inside = { left: left + 12, width: width - 12, within: tag('BlockQuote'), quoted: true };
			return blocksAt(block.blocks, inside, telling);
		}
		case 'list':
			return listAt(block, { ...place, within: tag('L') }, telling);
	}
}

function listAt(
	{ ordered, start, items }: Extract<Block, { kind: 'list' }>,
	{ left, width, within, ...place }: Place,
	telling: Telling
): readonly Unit[] {
	const { setting } = telling;
	const most = ordered ? `${start + items.length - 1}. ` : '';
	const indent = Math.max(setting.size * 1.4, widthOf([{ text: most }], setting) + setting.size * 0.5);
	return items.flatMap((blocks, at) => {
		const item: Tag = { type: 'LI', within };
		const body: Tag = { type: 'LBody', within: item };
		const inside = { ...place, left: left + indent, width: width - indent, within: body };
		const [first, ...rest] = blocksAt(blocks, inside, telling);
		if (!first) return [];
		const [sign = []] = setSpans([{ text: ordered ? `${start + at}.` : '•' }], Infinity, setting);
		const label: Piece = {
			tag: { type: 'Lbl', within: item },
			items: sign.map((each) => ({ ...each, x: each.x + left }))
		};
		const before = setting.size * (at === 0 ? between.paragraphs : between.items);
		return [{ ...first, before, pieces: [label, ...first.pieces] }, ...rest];
	});
}

/** Lines as units: neither the first nor the last of a paragraph stands alone on a page. */
export function setLines(
	spans: readonly Span[],
	{ left, width, within, quoted }: Place,
	setting: LineSetting
): readonly Unit[] {
	const { size, leading } = setting;
	const height = size * leading;
	const lines = setSpans(spans, width, setting);
	const bar: Piece = {
		tag: null,
		items: [{ kind: 'path', d: `M${left - 9} 0V${height}`, stroke: inkSoft, width: 1.5 }]
	};
	return lines.map((items, at) => ({
		height,
		before: at === 0 ? size * between.paragraphs : 0,
		keeps: lines.length > 1 && (at === 0 || at === lines.length - 2),
		pieces: [
			...(quoted ? [bar] : []),
			{ tag: within, items: items.map((item) => ({ ...item, x: item.x + left })) }
		]
	}));
}

function spansOf(inlines: readonly Inline[], telling: Telling, like: Partial<Span> = {}): readonly Span[] {
	return inlines.flatMap((inline): readonly Span[] => {
		switch (inline.kind) {
			case 'text':
				return [{ ...like, text: telling.told(inline.text) }];
			case 'break':
				return [{ ...like, text: '', breaks: true }];
			case 'strong':
				return spansOf(inline.text, telling, { ...like, weight: 600 });
			case 'em':
				return spansOf(inline.text, telling, { ...like, slant: true });
			case 'link':
				return spansOf(inline.text, telling, { ...like, href: inline.href });
			case 'citation': {
				const numbers = numberRanges(telling.numbersOf(inline.id)).join(',\u00A0');
				const words: Span[] = inline.words === null ? [] : [{ ...like, text: telling.told(inline.words) }];
				return numbers === ''
					? words
					: [...words, { text: `[${numbers}]`, raised: true, weight: 600, fill: ink }];
			}
		}
	});
}
