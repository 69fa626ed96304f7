/** A figure as a file: what each format needs beside the drawing. */
import { fontCss, textsOf, writePdf, writeSvg, type Figure, type FigureCarries } from '$lib/figure';
import { pngWith, svgMetadata } from '$lib/formats/carried';
import { fontsHere } from './fontsHere';
import { pixelsOf, rasteriseHere } from './rasteriseHere';

export const fileFormats = ['svg', 'png', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The figure as SVG with its fonts in it, and with what it carries where that is wanted. */
export async function svgOf(figure: Figure, carries?: FigureCarries): Promise<string> {
	const css = await fontCss(textsOf(figure.items), fontsHere);
	return writeSvg(figure, { fontCss: css, metadata: carries ? svgMetadata(carries) : '' });
}

/** The figure as PNG, so many times as large. */
export async function pngOf(figure: Figure, carries: FigureCarries, times: number): Promise<Blob> {
	const { width, height } = pixelsOf(figure, times);
	const drawn = await rasteriseHere(await svgOf(figure), width, height);
	const png = await pngWith(new Uint8Array(await drawn.arrayBuffer()), carries);
	return new Blob([png], { type: 'image/png' });
}

async function pdfOf(
	figure: Figure,
	{ carried = null }: { readonly carried?: string | null }
): Promise<Blob> {
	const [medium, semibold] = await Promise.all([fontsHere.whole(500), fontsHere.whole(600)]);
	const bytes = await writePdf(figure, { fonts: { 500: medium, 600: semibold }, points: 0.75, carried });
	return new Blob([bytes], { type: 'application/pdf' });
}

/** The figure as a file of a format. */
export async function fileOf(
	figure: Figure,
	carries: FigureCarries,
	format: FileFormat,
	times: number
): Promise<Blob> {
	if (format === 'png') return pngOf(figure, carries, times);
	if (format === 'pdf') return pdfOf(figure, carries);
	return new Blob([await svgOf(figure, carries)], { type: 'image/svg+xml' });
}
