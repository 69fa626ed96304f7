/** The fonts of a figure: which files it needs, and the CSS that brings them along. */
import ranges from '@fontsource-variable/inter/unicode.json';
import type { FontWeight } from './display';

/** Where the files of the fonts come from: a server of our own, or the disk. */
export interface FontFiles {
	/** The part of the variable font that has the letters of a script (WOFF2). */
	readonly part: (name: FontPart) => Promise<Uint8Array>;
	/** The whole font of one weight (TrueType). */
	readonly whole: (weight: FontWeight) => Promise<Uint8Array>;
}

const fontParts = [
	'latin',
	'latin-ext',
	'cyrillic',
	'cyrillic-ext',
	'greek',
	'greek-ext',
	'vietnamese'
] as const;
export type FontPart = (typeof fontParts)[number];

/** The parts of the font that some texts need, in a fixed order. */
export function partsFor(texts: readonly string[]): readonly FontPart[] {
	const codes = new Set(texts.flatMap((text) => [...text].map((letter) => letter.codePointAt(0) ?? 0)));
	return fontParts.filter((part) => {
		const spans = spansOf(part);
		return [...codes].some((code) => spans.some(([first, last]) => code >= first && code <= last));
	});
}

/** `U+0000-00FF,U+0131` */
function spansOf(part: FontPart): readonly (readonly [number, number])[] {
	return ranges[part].split(',').map((span) => {
		const [first = '0', last = first] = span.trim().replace('U+', '').split('-');
		return [parseInt(first, 16), parseInt(last, 16)] as const;
	});
}

/** The CSS of the fonts that some texts need, with the fonts in it. */
export async function fontCss(texts: readonly string[], { part }: FontFiles): Promise<string> {
	const faces = partsFor(texts).map(async (name) => {
		const data = base64(await part(name));
		return (
			`@font-face{font-family:Inter;font-weight:100 900;font-style:normal;` +
			`src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${ranges[name]}}`
		);
	});
	return (await Promise.all(faces)).join('');
}

const chunk = 0x8000;

/** Bytes as base64. */
export function base64(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += chunk)
		binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
	return btoa(binary);
}
