/** What an SVG carries, in its `<metadata>`. It is read as text: nothing in it is ever parsed as a page or run. */
import { longestCarried } from './carried';
import type { Found } from './fault';
import { xmpPacket, type FigureWords } from './xmp';

const namespace = 'urn:sourceline:figure:1';
const start = /<(?:[A-Za-z][\w-]*:)?figure\s[^<>]{0,500}?"urn:sourceline:figure:1"[^<>]{0,500}>/;
const end = /<\/(?:[A-Za-z][\w-]*:)?figure\s*>/;

export interface SvgCarries {
	readonly words?: FigureWords;
	/** As `carriedOf` gives it. */
	readonly carried?: string;
}

/** The `<metadata>` element of a figure; empty where it says and carries nothing. */
export function svgMetadata({ words, carried }: SvgCarries): string {
	if (!words && carried === undefined) return '';
	const parts = [
		words ? xmpPacket(words) : '',
		carried === undefined
			? ''
			: `<sourceline:figure xmlns:sourceline="${namespace}">${carried}</sourceline:figure>`
	].filter((part) => part !== '');
	return `<metadata>\n${parts.join('\n')}\n</metadata>`;
}

/** The text that an SVG carries, out of the text of the file. */
export function carriedInSvg(svg: string): Found {
	const begins = start.exec(svg);
	if (!begins) return { fault: /<svg[\s>]/.test(svg) ? 'nothing-carried' : 'foreign' };
	const rest = svg.slice(begins.index + begins[0].length);
	const ends = end.exec(rest);
	if (!ends) return { fault: 'damaged' };
	if (ends.index > 2 * longestCarried) return { fault: 'too-large' };
	const inside = rest.slice(0, ends.index).trim();
	const [, written] = /^<!\[CDATA\[(.*)\]\]>$/s.exec(inside) ?? [];
	// We write no mark-up and no entity; a program that saved the file again may have written entities.
	if (written === undefined && inside.includes('<')) return { fault: 'damaged' };
	return { text: written ?? plain(inside) };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
	return text.replace(
		/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
		(whole, name, decimal, hex) => {
			if (name) return named[String(name).toLowerCase()] ?? whole;
			const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
			return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
	);
}
