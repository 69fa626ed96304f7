/** How a display list is drawn into a PDF: as vectors, and text that can be selected. */
import type { Item, PathItem, TextItem } from './display';
import { measure } from './measure';
import type { PdfDocument } from './pdfDocument';

/** Draws an item, a unit of its lengths being one of the document's. */
export function drawItem(item: Item, document: PdfDocument) {
	if (item.kind === 'group') for (const each of item.items) drawItem(each, document);
	else if (item.kind === 'path') drawPath(item, document);
	else drawText(item, document);
}

function drawPath({ d, fill, stroke, width = 1, dash, round, at }: PathItem, document: PdfDocument) {
	const { x, y, scale } = at ?? { x: 0, y: 0, scale: 1 };
	document.save();
	document.translate(x, y).scale(scale, scale);
	document.lineCap(round ? 'round' : 'butt').lineJoin(round ? 'round' : 'miter');
	document.lineWidth(width / scale);
	if (dash) document.dash(dash.map((length) => length / scale) as unknown as number, {});
	document.path(d);
	if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
	else if (fill !== undefined) document.fill(fill);
	else if (stroke !== undefined) document.stroke(stroke);
	document.restore();
}

/** The rim around letters is the same text stroked, just before: readers of the text see one of the two. */
function drawText(
	{ text, x, y, anchor, size, weight, fill, halo, href, slant }: TextItem,
	document: PdfDocument
) {
	document.font(String(weight)).fontSize(size);
	const width = measure(text, size, weight);
	const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
	// As wide as it was set: the font draws some pairs of letters closer together.
	const characterSpacing = (width - document.widthOfString(text)) / Math.max(1, [...text].length);
	const options = {
		lineBreak: false,
		baseline: 'alphabetic',
		characterSpacing,
		oblique: slant ?? false
	} as const;
	if (halo !== undefined) {
		document.save();
		document
			.lineWidth(size * 0.36)
			.lineJoin('round')
			.strokeColor(halo);
		document.text(text, left, y, { ...options, stroke: true, fill: false });
		document.restore();
	}
	document.fillColor(fill).text(text, left, y, options);
	if (href === undefined) return;
	// Where the letters stand: pdfkit's own would be pressed a line further down. Within a part that is a link it belongs to it.
	const { _currentStructureElement: part } = document as unknown as { _currentStructureElement: Part | null };
	const within = part?.dictionary.data.S === 'Link' ? { structParent: part, Contents: new String(text) } : {};
	document.link(left, y - size * 0.95, width, size * 1.25, href, within as object);
}

interface Part {
	readonly dictionary: { readonly data: { readonly S: string } };
}
