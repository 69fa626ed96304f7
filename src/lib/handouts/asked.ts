import type { Arrange, PdfFonts } from '$lib/figure';
import type { PaperId } from './paper';

/** What is printed of a story: all of it with its sources; only its questions; those with their answers. */
export type SheetKind = 'handout' | 'exercises' | 'answers';

export interface SheetAsked {
	readonly fonts: PdfFonts;
	/** The address of the page that tells the story; null where there is none. */
	readonly address: string | null;
	/** The day that the sheet bears, `YYYY-MM-DD`; empty for none. */
	readonly day: string;
	readonly paper: PaperId;
	/** Where layouts are run; by default in this thread. */
	readonly arrange?: Arrange;
	/** Told before each figure, of how many, and when all are done before each page is written: who makes the sheet may show it, do something else first, or throw. */
	readonly step?: (done: number, of: number) => Promise<void>;
}
