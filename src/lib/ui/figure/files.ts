/** A figure as a file: what each format needs beside the drawing. */
import { fontCss, textsOf, writePdf, writeSvg, type Figure } from '$lib/figure';
import { fontsHere } from './fontsHere';
import { pixelsOf, rasteriseHere } from './rasteriseHere';

export const fileFormats = ['svg', 'png', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The figure as SVG with its fonts in it. */
export async function svgOf(figure: Figure): Promise<string> {
	return writeSvg(figure, { fontCss: await fontCss(textsOf(figure.items), fontsHere), metadata: '' });
}

/** The figure as PNG, so many times as large. */
export async function pngOf(figure: Figure, times: number): Promise<Blob> {
	const { width, height } = pixelsOf(figure, times);
	return rasteriseHere(await svgOf(figure), width, height);
}

/** The figure as PDF. */
export async function pdfOf(figure: Figure): Promise<Blob> {
	const [medium, semibold] = await Promise.all([fontsHere.whole(500), fontsHere.whole(600)]);
	const bytes = await writePdf(figure, {
		fonts: { 500: medium, 600: semibold },
		points: 0.75,
		attachment: null
	});
	return new Blob([bytes], { type: 'application/pdf' });
}

/** The figure as a file of a format. */
export async function fileOf(figure: Figure, format: FileFormat, times: number): Promise<Blob> {
	if (format === 'png') return pngOf(figure, times);
	if (format === 'pdf') return pdfOf(figure);
	return new Blob([await svgOf(figure)], { type: 'image/svg+xml' });
}
