/** The PDF writer: the same display list as vectors and text that can be selected, its fonts and data within. */
import type { Figure } from './display';
import { attach, openPdf, type PdfFonts } from './pdfDocument';
import { drawItem } from './pdfDraw';

/** What goes into the file beside the drawing. */
export interface PdfExtras {
	readonly fonts: PdfFonts;
	/** Points per pixel of the display list. */
	readonly points: number;
	/** What the figure carries, as an attachment; null for nothing. */
	readonly carried: string | null;
}

/** Writes a figure as a PDF (1.7, PDF/A-3b, tagged) of one page that is as large as the figure. */
export async function writePdf(
	figure: Figure,
	{ fonts, points, carried }: PdfExtras
): Promise<Uint8Array<ArrayBuffer>> {
	const { width, height, language, title, description, background, items } = figure;
	const { document, bytes } = openPdf(figure, fonts);
	document.addPage({ size: [width * points, height * points], margin: 0 });
	const whole = document.struct('Figure', { title, alt: description, lang: language }, [
		() => {
			document.scale(points, points);
			if (background !== null) document.rect(0, 0, width, height).fill(background);
			for (const item of items) drawItem(item, document);
		}
	]);
	document.addStructure(whole);
	if (carried !== null) attach(document, carried, figure);
	document.end();
	return bytes;
}
