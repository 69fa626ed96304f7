import type { Investigation, Problem, Story, Text } from '$lib/model';
import type { KeptFile, StoryFile, ToKeep } from './storyFiles';

/** A story on the list. */
export interface Told extends Omit<Story, 'scenes'> {
	readonly scenes: number;
}

/** One investigation on the list: what it says of itself, what it holds, and whether it can be opened. */
export interface Shelved {
	readonly id: string;
	/** Empty where the investigation is broken. */
	readonly title: Text;
	readonly summary: Text;
	readonly entities: number;
	readonly relationships: number;
	readonly sources: number;
	/** Its stories in all their languages, without their scenes. */
	readonly stories: readonly Told[];
	readonly errors: number;
	readonly warnings: number;
	/** It has errors and cannot be opened; the others still can. */
	readonly broken: boolean;
}

export interface Opened {
	/** null where there is an error. */
	readonly investigation: Investigation | null;
	readonly problems: readonly Problem[];
}

/** What became of a story that was to be kept: it may have errors, or its investigation cannot be opened. */
export type KeptStory = KeptFile | { readonly refused: 'problems'; readonly problems: readonly Problem[] };

/** Where investigations are kept. */
export interface Shelf {
	/** All of them, in the order of their ids. */
	list(): Promise<readonly Shelved[]>;
	/** One of them; null where there is none of that id. */
	open(id: string): Promise<Opened | null>;
	/** The files of an investigation's stories as they stand; null where there is none of that id. */
	stories(id: string): Promise<readonly StoryFile[] | null>;
	/** Keeps a story's file, where it has no error; null where there is no investigation of that id that can be opened. */
	keepStory(id: string, asked: ToKeep): Promise<KeptStory | null>;
	/** What is wrong with the shelf itself: a missing folder. */
	problems(): Promise<readonly Problem[]>;
}
