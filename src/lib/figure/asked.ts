import type { EvidenceIndex } from '$lib/evidence';
import type { Investigation } from '$lib/model';
import type { Numbering } from '$lib/narration';
import type { Picture } from '$lib/picture';
import type { View } from '$lib/view';
import type { Standing } from './standing';
import type { Inset, PresetId } from './presets';

/** What a figure shows: what the screen shows. */
export interface FigureMaterial {
	readonly investigation: Investigation;
	readonly evidence: EvidenceIndex;
	readonly view: View;
	readonly picture: Picture;
	readonly standing: Standing;
	/** The numbers of its sources. */
	readonly numbering: Numbering;
	/** A text without what the figure keeps to itself. */
	readonly told: (text: string) => string;
}

/** What whoever makes it has chosen. */
export interface FigureAsked {
	readonly preset: PresetId;
	/** Where it stands on a page of something longer, in place of a format. */
	readonly inset?: Inset;
	readonly theme: 'light' | 'dark';
	readonly transparent: boolean;
	/** How many times as large as usual its text is. */
	readonly text: number;
	readonly legend: boolean;
	readonly sources: boolean;
	/** Whether lines bear the numbers of their sources. */
	readonly numbers: boolean;
	readonly title: string;
	readonly subtitle: string;
	readonly caption: string;
	readonly credit: string;
	/** What of persons was withheld, as a sentence; empty where nothing was. */
	readonly withheld: string;
	/** What it shows, for who cannot see it. */
	readonly description: string;
	/** Its day, `YYYY-MM-DD`. */
	readonly day: string;
	/** Where the live picture is to be had; null where there is no such place. */
	readonly address: string | null;
}
