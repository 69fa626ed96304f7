/** Opens a figure file: finds what it carries, holds it to the rules, and keeps it for the page that shows it. */
import {
	carriedInPng,
	carriedInSvg,
	isPng,
	readCarried,
	type CarriedFault,
	type CarriedReading,
	type Found
} from '$lib/formats/carried';
import { colourNames, iconNames, shapeNames } from '$lib/theme';
import type { Language } from '$lib/model';
import { pathOf, servedSite, type Site } from '$lib/view';
import { keepOpened } from './kept';

/** Bytes; no figure of ours comes near it. */
const largestFigure = 25_000_000;
const drawn = { icons: iconNames, shapes: shapeNames, colours: colourNames };

export interface Taken {
	/** Of the page that shows what the file carries. */
	readonly address: string;
	/** Whether it can be shown on a new document: else only this one knows it. */
	readonly lasts: boolean;
}

/** Takes in a file: where what it carries is shown, or why there is nothing to show. Never throws. */
export async function takeFigure(
	file: File,
	site: Site | null,
	language: Language
): Promise<Taken | { fault: CarriedFault }> {
	if (file.size > largestFigure) return { fault: 'too-large' };
	const found = await findCarried(file);
	if ('fault' in found) return found;
	const read = readOpened(found.text);
	if ('fault' in read) return { fault: read.fault };
	const { key, lasts } = keepOpened(found.text);
	return { address: `${pathOf(site ?? servedSite, language, 'opened')}#${key}`, lasts };
}

/** Reads a carried text as this program draws it. */
export function readOpened(text: string): CarriedReading {
	return readCarried(text, drawn);
}

async function findCarried(file: File): Promise<Found> {
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		if (isPng(bytes)) return await carriedInPng(bytes);
		const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
		if (begins.includes('%PDF-')) return await inPdf(bytes);
		const text = new TextDecoder().decode(bytes);
		return /^\s*\{/.test(text) ? { text } : carriedInSvg(text);
	} catch {
		// Gone or forbidden since it was chosen, or made to exhaust whoever reads it.
		return { fault: 'damaged' };
	}
}

async function inPdf(bytes: Uint8Array): Promise<Found> {
	let reader: typeof import('./pdf');
	try {
		reader = await import('./pdf');
	} catch {
		return { fault: 'no-reader' };
	}
	return reader.carriedInPdf(bytes);
}
