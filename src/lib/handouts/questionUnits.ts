/** A question on paper: what is asked, the choices with boxes, lines to write on. Points. */
import type { Question } from '$lib/model';
import { setLines } from './setBlocks';
import { setSpans, widthOf, type Span } from './setSpans';
import { ink, rule, type } from './type';
import type { Piece, SheetItem, Tag, Unit } from './unit';

const box = { size: 9.5, indent: 17 };
/** From one line to write on to the next. */
export const lineHeight = 24;

/** The question in bold. */
export function askUnits(ask: string, width: number, within: Tag): readonly Unit[] {
	return setLines([{ text: ask }], { left: 0, width, within: { type: 'P', within } }, type.ask).map(
		(unit) => ({
			...unit,
			keeps: true
		})
	);
}

/** The choices, each with a box; where the right ones are told they are ticked, and `right` stands behind them. */
export function choiceUnits(
	{ choices, right }: Pick<Question, 'choices' | 'right'>,
	width: number,
	within: Tag,
	told: string | null
): readonly Unit[] {
	const list: Tag = { type: 'L', within };
	const row = choiceRow(
		choices,
		width,
		list,
		(choice) => told !== null && right.includes(choice),
		told ?? ''
	);
	if (row) return [row];
	return choices.flatMap((choice) => {
		const item: Tag = { type: 'LI', within: list };
		const isRight = told !== null && right.includes(choice);
		const spans = choiceSpans(choice, isRight, told ?? '');
		const lines = setLines(
			spans,
			{ left: box.indent, width: width - box.indent, within: { type: 'LBody', within: item } },
			type.prose
		);
		return lines.map((unit, at): Unit => ({
			...unit,
			before: at === 0 ? 3.5 : 0,
			keeps: at < lines.length - 1,
			pieces: at === 0 ? [boxPiece(isRight), ...unit.pieces] : unit.pieces
		}));
	});
}

function choiceSpans(text: string, isRight: boolean, told: string): readonly Span[] {
	return isRight ? [{ text, weight: 600 }, { text: ` – ${told}` }] : [{ text }];
}

/** Choices of a few letters beside each other; null where they have no room. */
function choiceRow(
	choices: readonly string[],
	width: number,
	list: Tag,
	isRight: (choice: string) => boolean,
	told: string
): Unit | null {
	if (choices.length === 0) return null;
	const each = width / choices.length;
	const setting = type.prose;
	const spansOf = (choice: string) => choiceSpans(choice, isRight(choice), told);
	if (choices.some((choice) => box.indent + widthOf(spansOf(choice), setting) + 10 > each)) return null;
	const pieces = choices.flatMap((choice, at) => {
		const item: Tag = { type: 'LI', within: list };
		const left = each * at;
		const [line = []] = setSpans(spansOf(choice), each, setting);
		const words = line.map((part) => ({ ...part, x: part.x + left + box.indent }));
		return [
			boxPiece(isRight(choice), left),
			{ tag: { type: 'LBody', within: item }, items: words } satisfies Piece
		];
	});
	return { height: setting.size * setting.leading, before: 5, keeps: true, pieces };
}

function boxPiece(ticked: boolean, left = 0): Piece {
	const top = 2.4;
	const { size } = box;
	const square: SheetItem = {
		kind: 'path',
		d: `M${left + 0.5} ${top}h${size}v${size}h${-size}Z`,
		stroke: ink,
		width: 0.9
	};
	const tick: SheetItem = {
		kind: 'path',
		d: `M${left + 2.3} ${top + 5}l2.4 2.7l4.6 -6.2`,
		stroke: ink,
		width: 1.7,
		round: true
	};
	return { tag: null, items: ticked ? [square, tick] : [square] };
}

/** So many lines to write on. */
export function writingLines(count: number, width: number): readonly Unit[] {
	return Array.from({ length: count }, (): Unit => ({
		height: lineHeight,
		before: 0,
		keeps: false,
		pieces: [
			{
				tag: null,
				items: [{ kind: 'path', d: `M0 ${lineHeight - 3}H${width}`, stroke: rule, width: 0.8 }]
			}
		]
	}));
}
