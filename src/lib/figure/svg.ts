/** The SVG writer: a display list as one self-contained file, of the same bytes for the same list. */
import type { Figure, Item, PathItem, TextItem } from './display';
import { measure } from './measure';
import { tidy } from './outline';
import { xmlAttribute, xmlContent } from './xml';

/** What goes into the file beside the drawing. */
export interface SvgExtras {
	/** CSS that brings the fonts along (`@font-face` with data: addresses); empty for none. */
	readonly fontCss: string;
	/** The `<metadata>` element: well-formed XML. Empty for none. */
	readonly metadata: string;
}

/** Where a program has neither, Arial and its kin are narrower: what is set for Inter has room in them. */
const family = "Inter, 'Inter Variable', Arial, 'Liberation Sans', Helvetica, sans-serif";
/** Of shorter texts a letter more or less is no matter. */
const fewLetters = 4;

/** Writes a figure as an SVG document. */
export function writeSvg(figure: Figure, { fontCss, metadata }: SvgExtras): string {
	const { width, height, scale, language, title, description, background, items } = figure;
	const [w, h] = [tidy(width), tidy(height)];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${tidy(width * scale)}" height="${tidy(height * scale)}" ` +
			`viewBox="0 0 ${w} ${h}" lang="${language}" xml:lang="${language}" role="img" ` +
			`aria-labelledby="figure-title figure-description" font-family="${xmlAttribute(family)}">`,
		`<title id="figure-title">${xmlContent(title)}</title>`,
		`<desc id="figure-description">${xmlContent(description)}</desc>`,
		metadata,
		fontCss === '' ? '' : `<style>${fontCss}</style>`,
		background === null ? '' : `<rect width="${w}" height="${h}" fill="${background}"/>`,
		items.map(itemOf).join('\n'),
		'</svg>\n'
	]
		.filter((part) => part !== '')
		.join('\n');
}

function itemOf(item: Item): string {
	if (item.kind === 'path') return pathOf(item);
	if (item.kind === 'text') return textOf(item);
	const title = item.title === undefined ? '' : `<title>${xmlContent(item.title)}</title>`;
	return `<g id="${xmlAttribute(item.id)}">${title}${item.items.map(itemOf).join('')}</g>`;
}

function pathOf({ d, fill, stroke, width = 1, dash, round, at }: PathItem): string {
	const scale = at?.scale ?? 1;
	const own = (length: number) => Math.round((10_000 * length) / scale) / 10_000;
	const paint = [
		`fill="${fill ?? 'none'}"`,
		...(stroke === undefined ? [] : [`stroke="${stroke}" stroke-width="${own(width)}"`]),
		...(dash ? [`stroke-dasharray="${dash.map(own).join(' ')}"`] : []),
		...(round ? ['stroke-linecap="round" stroke-linejoin="round"'] : []),
		...(at
			? [`transform="translate(${tidy(at.x)} ${tidy(at.y)})${scale === 1 ? '' : ` scale(${own4(scale)})`}"`]
			: [])
	];
	return `<path d="${xmlAttribute(d)}" ${paint.join(' ')}/>`;
}

const own4 = (value: number) => Math.round(10_000 * value) / 10_000;

function textOf({ text, x, y, anchor, size, weight, fill, halo, href, lang, slant }: TextItem): string {
	const rim =
		halo === undefined
			? ''
			: ` stroke="${halo}" stroke-width="${tidy(size * 0.36)}" stroke-linejoin="round" paint-order="stroke"`;
	// Letters of another font are made as wide as those that the figure was set for: nothing runs off its edge.
	const length =
		[...text].length < fewLetters
			? ''
			: ` textLength="${tidy(measure(text, size, weight))}" lengthAdjust="spacingAndGlyphs"`;
	const words =
		`<text x="${tidy(x)}" y="${tidy(y)}" font-size="${tidy(size)}" font-weight="${weight}" fill="${fill}"` +
		`${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}${slant ? ' font-style="italic"' : ''}${lang === undefined ? '' : ` xml:lang="${xmlAttribute(lang)}"`}` +
		`${length}${rim}>${xmlContent(text)}</text>`;
	return href === undefined ? words : `<a href="${xmlAttribute(href)}">${words}</a>`;
}
