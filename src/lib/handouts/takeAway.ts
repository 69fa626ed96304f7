/** What can be taken away of a story as a file. */
import type { Arrange, Figure, FontFiles } from '$lib/figure';
import type { Investigation, Language, Story } from '$lib/model';
import type { Site } from '$lib/view';
import type { PaperId } from './paper';

/** What is taken away, and where it is made: in a browser, or on a command line. */
export interface TakeAwayContext {
	readonly investigation: Investigation;
	/** A story of the investigation, or a draft. */
	readonly story: Story;
	/** The address of the page that tells the story, from anywhere; null where there is none. */
	readonly address: string | null;
	/** The day that it bears, `YYYY-MM-DD`; empty for none. */
	readonly day: string;
	/** Of what is printed. */
	readonly paper: PaperId;
	readonly fonts: FontFiles;
	/** Draws a figure as PNG, so many times as large as it says it is. */
	readonly png: (figure: Figure, times: number) => Promise<Uint8Array>;
	/** The page that what opens from one file is made of. */
	readonly page: () => Promise<string>;
	/** How the site with the full network is found, from anywhere; null where there is none to lead to. */
	readonly site: Site | null;
	/** Where layouts are run; by default in this thread. */
	readonly arrange?: Arrange;
	/**
	 * Told before each scene, of how many: whoever waits sees how far it is. What it awaits is time for others; what it
	 * throws ends the making.
	 */
	readonly step?: (done: number, of: number) => Promise<void>;
}

/** A file to be handed over. */
export interface TakenAway {
	readonly name: string;
	readonly mimeType: string;
	readonly content: Uint8Array<ArrayBuffer> | string;
	/** What whoever takes it should know, as sentences in the language of the story. */
	readonly warnings: readonly string[];
}

/** One way to take a story away: one file here, and one line in `takeAways`. */
export interface TakeAway {
	readonly id: string;
	/** The ending of its file, without the dot: the command line goes by it. */
	readonly extension: string;
	readonly label: (language: Language) => string;
	/** What it is, and whom it is for. */
	readonly about: (language: Language) => string;
	/** Whether it is offered of a story. */
	readonly when: (story: Story) => boolean;
	/** Makes the file, the same for the same. Libraries that are large it loads itself. */
	readonly make: (context: TakeAwayContext) => Promise<TakenAway>;
}
