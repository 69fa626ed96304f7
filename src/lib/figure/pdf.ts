/** The PDF writer: the same display list as vectors and text that can be selected, its fonts and data within. */
import { carriedFileName } from '$lib/formats/carried';
import PDFDocument from 'pdfkit';
import type { Figure, FontWeight, Item, PathItem, TextItem } from './display';
import { measure } from './measure';
import { xmlContent } from './xml';

/** What goes into the file beside the drawing. */
export interface PdfExtras {
	/** The files of the two fonts (TrueType). */
	readonly fonts: Readonly<Record<FontWeight, Uint8Array>>;
	/** Points per pixel of the display list. */
	readonly points: number;
	/** What the figure carries, as an attachment; null for nothing. */
	readonly carried: string | null;
}

type Document = InstanceType<typeof PDFDocument>;

/** Writes a figure as a PDF (1.7, PDF/A-3b, tagged) of one page that is as large as the figure. */
export async function writePdf(
	figure: Figure,
	{ fonts, points, carried }: PdfExtras
): Promise<Uint8Array<ArrayBuffer>> {
	const { width, height, language, title, description, credit, background, items } = figure;
	const made = dateOf(figure.day);
	const document = new PDFDocument({
		size: [width * points, height * points],
		margin: 0,
		lang: language,
		displayTitle: true,
		tagged: true,
		pdfVersion: '1.7',
		subset: 'PDF/A-3b',
		// Without one of its own pdfkit looks for a font that it does not embed.
		font: fonts[500] as unknown as string,
		info: {
			Title: title,
			...(credit === '' ? {} : { Author: credit }),
			Subject: description,
			Creator: 'Sourceline',
			Producer: 'Sourceline',
			CreationDate: made,
			ModDate: made
		}
	});
	describe(document, figure, made);
	const bytes = collected(document);
	document.registerFont('500', fonts[500] as unknown as string);
	document.registerFont('600', fonts[600] as unknown as string);
	const whole = document.struct('Figure', { title, alt: description, lang: language }, [
		() => {
			document.scale(points, points);
			if (background !== null) document.rect(0, 0, width, height).fill(background);
			for (const item of items) draw(item, document);
		}
	]);
	document.addStructure(whole);
	if (carried !== null)
		document.file(new TextEncoder().encode(carried) as unknown as string, {
			name: carriedFileName,
			type: 'application/json',
			creationDate: made,
			modifiedDate: made,
			// ISO 19005-3 wants to know what the file is to the page: what it was made from.
			...({ relationship: 'Source' } as object)
		});
	document.end();
	return bytes;
}

/**
 * What the file says of itself as XMP. pdfkit would write it from the same words, but leaves them unescaped: a title with
 * an ampersand would make it no XML.
 */
function describe(document: Document, { title, description, credit, language }: Figure, made: Date) {
	const alternative = (name: string, words: string) =>
		`<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlContent(words)}</rdf:li></rdf:Alt></dc:${name}>`;
	const creator = `<dc:creator><rdf:Seq><rdf:li>${xmlContent(credit)}</rdf:li></rdf:Seq></dc:creator>`;
	const writer = document as unknown as { _addInfo: () => void; appendXML: (xml: string) => void };
	writer._addInfo = () =>
		writer.appendXML(
			`<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">` +
				`<xmp:CreateDate>${made.toISOString().slice(0, 19)}Z</xmp:CreateDate><xmp:CreatorTool>Sourceline</xmp:CreatorTool>` +
				`<pdf:Producer>Sourceline</pdf:Producer>${alternative('title', title)}${alternative('description', description)}` +
				`${credit === '' ? '' : creator}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language></rdf:Description>`
		);
}

/** The day that a figure bears, else the beginning of time: the clock would make each file another. */
function dateOf(day: string): Date {
	const date = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

function collected(document: Document): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		document.on('error', reject);
		document.on('end', () => {
			const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let offset = 0;
			for (const chunk of chunks) {
				all.set(chunk, offset);
				offset += chunk.length;
			}
			resolve(all);
		});
	});
}

function draw(item: Item, document: Document) {
	if (item.kind === 'group') for (const each of item.items) draw(each, document);
	else if (item.kind === 'path') drawPath(item, document);
	else drawText(item, document);
}

function drawPath({ d, fill, stroke, width = 1, dash, round, at }: PathItem, document: Document) {
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
function drawText({ text, x, y, anchor, size, weight, fill, halo, href }: TextItem, document: Document) {
	document.font(String(weight)).fontSize(size);
	const width = measure(text, size, weight);
	const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
	// As wide as it was set: the font draws some pairs of letters closer together.
	const characterSpacing = (width - document.widthOfString(text)) / Math.max(1, [...text].length);
	const options = { lineBreak: false, baseline: 'alphabetic', characterSpacing } as const;
	if (halo !== undefined) {
		document.save();
		document
			.lineWidth(size * 0.36)
			.lineJoin('round')
			.strokeColor(halo);
		document.text(text, left, y, { ...options, stroke: true, fill: false });
		document.restore();
	}
	document.fillColor(fill).text(text, left, y, { ...options, ...(href === undefined ? {} : { link: href }) });
}
