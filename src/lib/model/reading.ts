import type { Investigation } from './records';
import type { Problem } from './problem';

/** The text of one file, or why it could not be had. */
export type FileContent =
	| { readonly text: string }
	| {
			readonly fault: 'file-too-large' | 'unreadable-file';
			readonly values: Readonly<Record<string, string>>;
	  };

/** A record file is written by hand; a larger one is not. Characters, and bytes on a disk. */
export const largestFile = 2_000_000;

/** File name, relative to its folder, with `/`: `entities.yaml`, `relationships/people.yaml`. */
export type Files = ReadonlyMap<string, FileContent>;

/** The names that the theme draws, where they are to be checked. */
export interface DrawnNames {
	readonly icons: readonly string[];
	readonly shapes: readonly string[];
	readonly colours: readonly string[];
}

export type RecordKind =
	| 'investigation'
	| 'positions'
	| 'entity'
	| 'relationship'
	| 'property'
	| 'note'
	| 'source'
	| 'origin'
	| 'entity-type'
	| 'relationship-type'
	| 'property-key'
	| 'story'
	| 'scene'
	/** What a scene says, line by line. */
	| 'prose'
	| 'question'
	| 'sector';

/** Where a record begins. */
export interface RecordPlace {
	/** As in `Problem.file`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
}

/** Where each record stands, by `kind id`; a property stands with the relationships, whose ids it shares. */
export type RecordPlaces = ReadonlyMap<string, RecordPlace>;

/** What became of a set of files: an investigation where no error was found, and all that was found wrong. */
export interface Reading {
	/** null where there is an error: a broken investigation is never half loaded. */
	readonly investigation: Investigation | null;
	/** By file and line. */
	readonly problems: readonly Problem[];
	readonly places: RecordPlaces;
	/** Where a record, one of its fields or one item of a field that is a list stands. */
	readonly at: (kind: RecordKind, id: string, field?: string, item?: number) => RecordPlace;
}

/** Files from their texts by name. */
export function textFiles(texts: Readonly<Record<string, string>>): Files {
	return new Map(Object.entries(texts).map(([name, text]) => [name, { text }]));
}
