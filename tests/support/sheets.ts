import { takeAways } from '$lib/handouts';
import type { Investigation, Story } from '$lib/model';
import { fontsOnDisk } from '$lib/server';
import { askOf } from './tools';

type SheetId = 'handout' | 'exercises' | 'answers';

/** A sheet is drawn as vectors, and opens from no page. */
const unasked = () => Promise.reject(new Error('a sheet needs none'));

/** A sheet of a story as a PDF. */
export async function sheetFile(
	investigation: Investigation,
	story: Story,
	id: SheetId,
	paper: 'a4' | 'letter' = 'a4'
): Promise<Uint8Array> {
	const way = takeAways.find((each) => each.id === id);
	if (!way) throw new Error(id);
	const address = `https://example.org/${investigation.about.id}/stories/${story.id}`;
	const { content } = await way.make({
		investigation,
		story,
		address,
		day: '2026-11-30',
		paper,
		fonts: fontsOnDisk,
		png: unasked,
		page: unasked,
		site: null
	});
	if (typeof content === 'string') throw new Error('a PDF is no text');
	return content;
}

/** The text of each page of a PDF, as another program reads it. */
export const pagesOf = (pdf: Uint8Array) =>
	askOf('pdftotext', ['-raw'], pdf, ['-']).toString().split('\f').slice(0, -1);

/** All that a PDF holds that could be read as words: its objects and streams uncompressed, and its strings decoded. */
export function insideOf(pdf: Uint8Array): string {
	const opened = askOf('qpdf', ['--qdf', '--object-streams=disable', '--stream-data=uncompress'], pdf, ['-']);
	const raw = opened.toString('latin1');
	// Strings of other letters are UTF-16, some in hexadecimal digits.
	const wide = raw.replaceAll('\0', '');
	const digits = [...raw.matchAll(/<([0-9a-f\s]{4,})>/gi)].map(([, hex = '']) =>
		Buffer.from(hex.replace(/\s/g, ''), 'hex')
	);
	return [wide, ...digits.flatMap((bytes) => [bytes.toString('latin1').replaceAll('\0', '')])].join('\n');
}
