import {
	fontCss,
	makeFigure,
	textsOf,
	usualChoices,
	writePdf,
	writeSvg,
	carriesOf,
	type FigureChoices,
	type MadeFigure
} from '$lib/figure';
import { pngWith, svgMetadata } from '$lib/formats/carried';
import type { Investigation } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { fontsOnDisk, openFolder, rasterise } from '$lib/server';
import { openingView, type View } from '$lib/view';

export async function shipped(id: string): Promise<Investigation> {
	const opened = await openFolder('graph-data').open(id);
	if (!opened?.investigation) throw new Error(`${id} does not open`);
	return opened.investigation;
}

export const figureOf = async (id: string, view: Partial<View> = {}, choices: Partial<FigureChoices> = {}) =>
	makeFigure(
		buildNetwork(await shipped(id)),
		{ ...openingView('en'), ...view },
		{ ...usualChoices, ...choices }
	);

export async function svgFile(made: MadeFigure, carry = true): Promise<string> {
	const css = await fontCss(textsOf(made.figure.items), fontsOnDisk);
	return writeSvg(made.figure, { fontCss: css, metadata: svgMetadata(carriesOf(made, carry)) });
}

export async function pdfFile(made: MadeFigure, carry = true): Promise<Uint8Array> {
	const [medium, semibold] = await Promise.all([fontsOnDisk.whole(500), fontsOnDisk.whole(600)]);
	const { carried = null } = carriesOf(made, carry);
	return writePdf(made.figure, { fonts: { 500: medium, 600: semibold }, points: 0.75, carried });
}

export async function pngFile(made: MadeFigure, times = 1, carry = true): Promise<Uint8Array> {
	return pngWith(
		await rasterise(writeSvg(made.figure, { fontCss: '', metadata: '' }), times),
		carriesOf(made, carry)
	);
}
