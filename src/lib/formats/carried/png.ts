/** What a PNG carries, in international text chunks (PNG, third edition, 11.3.3.4: https://www.w3.org/TR/png-3/#11iTXt). */
import { longestCarried } from './carried';
import { chunk, chunksOf, isPng, joined, signature } from './chunks';
import type { Found } from './fault';
import { deflated, inflated } from './squeeze';
import { xmpPacket, type FigureWords } from './xmp';

const keywords = { carried: 'sourceline', xmp: 'XML:com.adobe.xmp' } as const;

export interface PngCarries {
	readonly words?: FigureWords;
	/** As `carriedOf` gives it. */
	readonly carried?: string;
}

/**
 * A PNG that says what it is and carries a network, in place of what it said and carried before; the picture in it is
 * the same. Throws of bytes that are no whole PNG: that is a bug of whoever made them.
 */
export async function pngWith(
	png: Uint8Array,
	{ words, carried }: PngCarries
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks = chunksOf(png);
	if (!chunks) throw new Error('What was to carry a network is no whole PNG.');
	const own = new Set<string>([...Object.values(keywords), ...(words ? Object.values(wordKeys) : [])]);
	const kept = chunks.filter(({ type, data }) => type !== 'iTXt' || !own.has(keywordOf(data)));
	const [header, ...others] = kept.map(({ whole }) => whole);
	const added = [
		...(words ? said(words) : []),
		...(words ? [itxt(keywords.xmp, utf8(xmpPacket(words)))] : []),
		...(carried === undefined ? [] : [itxt(keywords.carried, await deflated(utf8(carried)), true)])
	];
	return joined([signature, header ?? new Uint8Array(), ...added, ...others]);
}

/** The text that a PNG carries. */
export async function carriedInPng(png: Uint8Array): Promise<Found> {
	if (!isPng(png)) return { fault: 'foreign' };
	const chunks = chunksOf(png);
	if (!chunks) return { fault: 'damaged' };
	const own = chunks.find(({ type, data }) => type === 'iTXt' && keywordOf(data) === keywords.carried);
	if (!own) return { fault: 'nothing-carried' };
	return await textOf(own.data);
}

/** The keywords that PNG itself has (11.3.3.1), for what reads no XMP. */
const wordKeys = {
	title: 'Title',
	description: 'Description',
	creator: 'Author',
	rights: 'Copyright',
	source: 'Source'
} as const;

function said(words: FigureWords): Uint8Array[] {
	return (Object.keys(wordKeys) as (keyof typeof wordKeys)[]).flatMap((field) => {
		const text = words[field]?.toWellFormed().replaceAll('\0', '') ?? '';
		return text === '' ? [] : [itxt(wordKeys[field], utf8(text))];
	});
}

/** Keyword, whether it is compressed and how (0: zlib), language and translated keyword (none), text. */
function itxt(keyword: string, text: Uint8Array, compressed = false): Uint8Array {
	return chunk('iTXt', joined([utf8(keyword), new Uint8Array([0, compressed ? 1 : 0, 0, 0, 0]), text]));
}

function keywordOf(data: Uint8Array): string {
	const end = data.subarray(0, 80).indexOf(0);
	return end < 0 ? '' : String.fromCharCode(...data.subarray(0, end));
}

async function textOf(data: Uint8Array): Promise<Found> {
	const flags = data.indexOf(0) + 1;
	const language = data.indexOf(0, flags + 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	if (translated < 0) return { fault: 'damaged' };
	const written = data.subarray(translated + 1);
	// In UTF-8 no sign takes more than three bytes for each unit that a text is measured in.
	const bytes = data[flags] === 1 ? await inflated(written, 3 * longestCarried) : written;
	if (bytes === 'too-large' || bytes === 'damaged') return { fault: bytes };
	return { text: new TextDecoder().decode(bytes) };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
