/** A PDF as we write them (1.7, PDF/A-3b, tagged): its fonts, what it says of itself, its bytes. */
import { carriedFileName } from '$lib/formats/carried';
import PDFDocument from 'pdfkit';
import type { Figure, FontWeight } from './display';
import { xmlContent } from './xml';

export type PdfDocument = InstanceType<typeof PDFDocument>;

/** The files of the two fonts (TrueType). */
export type PdfFonts = Readonly<Record<FontWeight, Uint8Array>>;

/** What a PDF says of itself. */
export type PdfAbout = Pick<Figure, 'title' | 'description' | 'credit' | 'language' | 'day'>;

/** A document without a page, and its bytes once it is ended. */
interface OpenPdf {
	readonly document: PdfDocument;
	readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
}

/** Begins a PDF: whoever writes it adds its pages and what they show, and ends it. */
export function openPdf(about: PdfAbout, fonts: PdfFonts): OpenPdf {
	const { language, title, description, credit } = about;
	const made = dateOf(about.day);
	const document = new PDFDocument({
		autoFirstPage: false,
		margin: 0,
		lang: language,
		displayTitle: true,
		tagged: true,
		pdfVersion: '1.7',
		subset: 'PDF/A-3b',
		// Without one of its own pdfkit looks for a font that it does not embed.
		font: fonts[500] as unknown as string,
		info: {
			Title: title,
			...(credit === '' ? {} : { Author: credit }),
			Subject: description,
			Creator: 'Sourceline',
			Producer: 'Sourceline',
			CreationDate: made,
			ModDate: made
		}
	});
	describe(document, about, made);
	const bytes = collected(document);
	document.registerFont('500', fonts[500] as unknown as string);
	document.registerFont('600', fonts[600] as unknown as string);
	return { document, bytes };
}

/** Puts what a figure carries into its file, as an attachment. */
export function attach(document: PdfDocument, carried: string, { day }: PdfAbout) {
	const made = dateOf(day);
	document.file(new TextEncoder().encode(carried) as unknown as string, {
		name: carriedFileName,
		type: 'application/json',
		creationDate: made,
		modifiedDate: made,
		// ISO 19005-3 wants to know what the file is to the page: what it was made from.
		...({ relationship: 'Source' } as object)
	});
}

/**
 * What the file says of itself as XMP. pdfkit would write it from the same words, but leaves them unescaped: a title with
 * an ampersand would make it no XML.
 */
function describe(document: PdfDocument, { title, description, credit, language }: PdfAbout, made: Date) {
	const alternative = (name: string, words: string) =>
		`<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlContent(words)}</rdf:li></rdf:Alt></dc:${name}>`;
	const creator = `<dc:creator><rdf:Seq><rdf:li>${xmlContent(credit)}</rdf:li></rdf:Seq></dc:creator>`;
	const writer = document as unknown as { _addInfo: () => void; appendXML: (xml: string) => void };
	writer._addInfo = () =>
		writer.appendXML(
			`<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">` +
				`<xmp:CreateDate>${made.toISOString().slice(0, 19)}Z</xmp:CreateDate><xmp:CreatorTool>Sourceline</xmp:CreatorTool>` +
				`<pdf:Producer>Sourceline</pdf:Producer>${alternative('title', title)}${alternative('description', description)}` +
				`${credit === '' ? '' : creator}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language></rdf:Description>`
		);
}

/** The day that a figure bears, else the beginning of time: the clock would make each file another. */
function dateOf(day: string): Date {
	const date = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

function collected(document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((resolve, reject) => {
		const chunks: Uint8Array[] = [];
		document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		document.on('error', reject);
		document.on('end', () => {
			const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
			let offset = 0;
			for (const chunk of chunks) {
				all.set(chunk, offset);
				offset += chunk.length;
			}
			resolve(all);
		});
	});
}
