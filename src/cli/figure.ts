import {
	fontCss,
	makeFigure,
	presetIds,
	textsOf,
	warningWords,
	usualChoices,
	writePdf,
	writeSvg,
	carriesOf,
	type FigureCarries,
	type FigureChoices,
	type MadeFigure
} from '$lib/figure';
import { pngWith, svgMetadata } from '$lib/formats/carried';
import { webAddress } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { fontsOnDisk, rasterise } from '$lib/server';
import path from 'node:path';
import { askedFault, careOf, isDay, oneOf, openAsked, type AskedWords } from './asked';
import type { Console } from './console';
import { written } from './written';

/** What the command was asked, as it was written. */
export interface FigureWords extends AskedWords {
	readonly out: string | undefined;
	readonly preset: string | undefined;
	readonly theme: string | undefined;
	readonly transparent: boolean;
	readonly title: string | undefined;
	readonly subtitle: string | undefined;
	readonly caption: string | undefined;
	readonly credit: string | undefined;
	readonly date: string | undefined;
	readonly address: string | undefined;
	readonly times: string | undefined;
	/** How many of the most important entities it shows. */
	readonly most: string | undefined;
	/** Whether the file carries the live network. */
	readonly carry: boolean;
}

const formats = ['.svg', '.png', '.pdf'];

/** Makes the figure of a View and writes it to a file, in the format that the file's name says. */
export async function figure(words: FigureWords, console: Console): Promise<number> {
	const wrong = faultOf(words);
	if (wrong !== null) {
		console.err(wrong);
		return 2;
	}
	const asked = await openAsked(words, console);
	if (typeof asked === 'number') return asked;
	const { investigation, view } = asked;
	const network = buildNetwork(investigation);
	const made = await makeFigure(network, view, choicesOf(words));
	if (made.naming.length > 0) {
		for (const each of made.naming)
			console.err(
				`--${each}: it names somebody whom the figure withholds; nothing is written until it does not`
			);
		return 2;
	}
	const carries = carriesOf(made, words.carry);
	const out = words.out ?? '';
	const bytes = await bytesOf(made, carries, path.extname(out), Number(words.times ?? 2));
	if ((await written(out, bytes, console)) !== 0) return 2;
	const { figure } = made;
	if (words.address !== undefined && made.address === null)
		console.err('--address is left out: the full network names whom the figure withholds');
	for (const warning of figure.warnings) console.err(`warning: ${warningWords(warning, 'en')}`);
	console.out(`${out}: ${made.picture.nodes.length} entities, ${made.picture.edges.length} lines`);
	return 0;
}

/** What of the words cannot be followed, and what could be; null where all can. */
function faultOf(words: FigureWords): string | null {
	const { out, preset, theme, times, date, most, address } = words;
	if (out === undefined || !formats.includes(path.extname(out)))
		return `--out: a file that ends in ${formats.join(', ')}`;
	if (times !== undefined && !(Number(times) >= 0.5 && Number(times) <= 8))
		return `--times ${times}: a number from 0.5 to 8`;
	if (most !== undefined && !(Number.isInteger(Number(most)) && Number(most) >= 2))
		return `--most ${most}: a number of entities, from 2`;
	if (date !== undefined && !isDay(date)) return `--date ${date}: a day as 2026-11-24`;
	if (address !== undefined && !webAddress(address))
		return `--address ${address}: an address as https://example.org`;
	return askedFault(words) ?? oneOf('preset', preset, presetIds) ?? oneOf('theme', theme, ['light', 'dark']);
}

function choicesOf(words: FigureWords): FigureChoices {
	return {
		...usualChoices,
		preset: presetIds.find((id) => id === words.preset) ?? usualChoices.preset,
		theme: words.theme === 'dark' ? 'dark' : 'light',
		transparent: words.transparent,
		title: words.title ?? null,
		subtitle: words.subtitle ?? '',
		caption: words.caption ?? null,
		credit: words.credit ?? '',
		day: words.date ?? '',
		address: words.address ?? null,
		care: careOf(words.withhold) ?? {},
		most: words.most === undefined ? null : Number(words.most),
		carry: words.carry
	};
}

async function bytesOf(
	{ figure }: MadeFigure,
	{ words, carried }: FigureCarries,
	extension: string,
	times: number
): Promise<Uint8Array> {
	if (extension === '.pdf') {
		const [medium, semibold] = await Promise.all([fontsOnDisk.whole(500), fontsOnDisk.whole(600)]);
		return writePdf(figure, {
			fonts: { 500: medium, 600: semibold },
			points: 0.75,
			carried: carried ?? null
		});
	}
	if (extension === '.svg') {
		const css = await fontCss(textsOf(figure.items), fontsOnDisk);
		const metadata = svgMetadata({ words, ...(carried === undefined ? {} : { carried }) });
		return new TextEncoder().encode(writeSvg(figure, { fontCss: css, metadata }));
	}
	const png = await rasterise(writeSvg(figure, { fontCss: '', metadata: '' }), times);
	return pngWith(png, { words, ...(carried === undefined ? {} : { carried }) });
}
