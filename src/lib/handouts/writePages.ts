/** Writes laid out pages as a tagged PDF. */
import { drawItem, type Item, type PdfDocument } from '$lib/figure';
import type { Placed } from './flow';
import type { Sheet } from './paper';
import { TagTree } from './tagTree';
import type { Piece, SheetItem } from './unit';

/** The foot of a page, which is no part of what is read. */
export type Foot = (page: number, of: number) => readonly SheetItem[];

/** Draws the pages one after the other, with bookmarks, and ends the document. `breathe` is awaited between pages. */
export async function writePages(
	document: PdfDocument,
	pages: readonly (readonly Placed[])[],
	sheet: Sheet,
	foot: Foot,
	breathe: () => Promise<void>
) {
	const { width, height, left, top } = sheet;
	const tags = new TagTree(document);
	for (const [index, placed] of pages.entries()) {
		await breathe();
		document.addPage({ size: [width, height], margin: 0 });
		for (const { unit, x, y } of placed) {
			if (unit.bookmark !== undefined)
				document.outline.addItem(unit.bookmark, { top: top + y - 6 } as object);
			for (const piece of unit.pieces) drawPiece(piece, left + x, top + y, document, tags);
		}
		document.markContent('Artifact', { type: 'Pagination' });
		for (const item of foot(index + 1, pages.length)) drawAt(item, left, top, document);
		document.endMarkedContent();
	}
	await breathe();
	tags.end();
	document.end();
}

function drawPiece(piece: Piece, x: number, y: number, document: PdfDocument, tags: TagTree) {
	const { tag, items, scale } = piece;
	if (tag === null) {
		document.markContent('Artifact', { type: 'Layout' });
		for (const item of items) drawAt(item, x, y, document);
		document.endMarkedContent();
	} else if (scale !== undefined)
		tags.draw(tag, () => {
			document.save();
			document.translate(x, y).scale(scale, scale);
			for (const item of items) drawItem(item, document);
			document.restore();
		});
	else for (const run of runsOf(items)) drawRun(run, x, y, piece, document, tags);
}

/** Items one after the other that lead to the same place. */
function runsOf(items: readonly Item[]): readonly (readonly Item[])[] {
	const runs: Item[][] = [];
	for (const item of items) {
		const [last] = runs.slice(-1);
		const like = last?.[0];
		if (last && like && hrefOf(like) === hrefOf(item)) last.push(item);
		else runs.push([item]);
	}
	return runs;
}

const hrefOf = (item: Item) => (item.kind === 'text' ? item.href : undefined);

function drawRun(
	run: readonly Item[],
	x: number,
	y: number,
	{ tag }: Piece,
	document: PdfDocument,
	tags: TagTree
) {
	const [first] = run;
	if (!first || !tag) return;
	const draw = () => {
		for (const item of run) drawAt(item, x, y, document);
	};
	if (hrefOf(first) === undefined) tags.draw(tag, draw);
	else tags.link(tag, first.kind === 'text' ? first.lang : undefined, draw);
}

function drawAt(item: Item, x: number, y: number, document: PdfDocument) {
	document.save();
	document.translate(x, y);
	drawItem(item, document);
	document.restore();
}
