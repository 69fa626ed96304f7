/** What is done to the slides once they are written: notes in paragraphs, their language, our colours, no clock. */
import { xmlContent } from '$lib/figure';
import type { Language } from '$lib/model';
import { palette, tokens } from '$lib/theme';
import { regional } from '$lib/wording';
import type { NotesLine } from './noted';

export interface Finishing {
	readonly language: Language;
	/** `YYYY-MM-DD`; empty for none. */
	readonly day: string;
	/** Those of each slide. */
	readonly notes: readonly (readonly NotesLine[])[];
}

/** The earliest that the files in an archive can be of: of what has no day of its own. */
const noDay = '1980-01-01';

/** The same slides with what the writer of the format cannot say, and without what it says of the clock. */
export async function finish(
	pptx: Uint8Array,
	{ language, day, notes }: Finishing
): Promise<Uint8Array<ArrayBuffer>> {
	const { default: Zip } = await import('jszip');
	const written = await Zip.loadAsync(pptx);
	const made = new Date(`${day === '' ? noDay : day}T00:00:00Z`);
	const finished = new Zip();
	for (const [name, file] of Object.entries(written.files)) {
		if (file.dir) continue;
		const isXml = /\.(xml|rels)$/.test(name);
		const content = isXml
			? finishPart(name, await file.async('string'), { language, made, notes })
			: await file.async('uint8array');
		finished.file(name, content, { date: made, createFolders: false });
	}
	const bytes = await finished.generateAsync({
		type: 'arraybuffer',
		compression: 'DEFLATE',
		mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
	});
	return new Uint8Array(bytes);
}

function finishPart(
	name: string,
	xml: string,
	{ language, made, notes }: Pick<Finishing, 'language' | 'notes'> & { readonly made: Date }
): string {
	const tag = regional(language);
	if (name === 'docProps/core.xml')
		return dated(xml, made).replace('</dc:title>', `$&<dc:language>${tag}</dc:language>`);
	if (name === 'docProps/app.xml')
		return xml.replace(/<Application>.*?<\/Application>/, '<Application>Sourceline</Application>');
	if (name.startsWith('ppt/theme/')) return xml.replace(/<a:clrScheme.*?<\/a:clrScheme>/s, colourScheme());
	const spoken = xml.replace(/ altLang="en-US"/g, '').replaceAll('lang="en-US"', `lang="${tag}"`);
	if (name.startsWith('ppt/slideMasters/slideMaster'))
		return spoken
			.replace(/algn="ctr"(?=[^>]*>.*?sz="4400")/s, 'algn="l"')
			.replace('sz="4400"', 'sz="2800" b="1"');
	const [, slide] = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name) ?? [];
	if (slide === undefined) return spoken.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>');
	const lines = notes[Number(slide) - 1] ?? [];
	// Where nothing is said a paragraph has to stand all the same.
	const own = lines.length === 0 ? [{ text: '' }] : lines;
	return spoken.replace(
		/(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
		(_, before: string, after: string) => before + own.map((line) => paragraph(line, tag)).join('') + after
	);
}

function paragraph({ text, heads = false }: NotesLine, tag: string): string {
	const bold = heads ? ' b="1"' : '';
	return `<a:p><a:r><a:rPr lang="${tag}"${bold} dirty="0"/><a:t>${xmlContent(text)}</a:t></a:r></a:p>`;
}

function dated(xml: string, made: Date): string {
	const moment = made.toISOString().replace(/\.\d+Z$/, 'Z');
	return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`);
}

/** Our colours as the theme of the slides, so that whoever changes the theme changes them all. */
function colourScheme(): string {
	const { ink, inkSoft, ground, surface, accent } = tokens.light;
	const { blue, orange, green, red, purple, teal } = palette.light;
	const accents = [accent, orange.fill, green.fill, red.fill, purple.fill, teal.fill];
	const entries: readonly (readonly [string, string])[] = [
		['dk1', ink],
		['lt1', ground],
		['dk2', inkSoft],
		['lt2', surface],
		...accents.map((colour, at) => [`accent${at + 1}`, colour] as const),
		['hlink', accent],
		['folHlink', blue.fill]
	];
	const written = entries.map(
		([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`
	);
	return `<a:clrScheme name="Sourceline">${written.join('')}</a:clrScheme>`;
}
