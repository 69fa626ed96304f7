import type { Language } from './scales';

/** One step of a story: what changes on the picture, and what is said about it. */
export interface Scene {
	/** Of a part of an address, the same in every language of the story. */
	readonly id: string;
	readonly title: string;
	/** Markdown; `[[id]]` cites an assertion. */
	readonly body: string;
	/** What it changes on the View of the scene before. */
	readonly patch: ScenePatch;
	/** For whoever speaks, Markdown. */
	readonly notes?: string;
	readonly question?: Question;
}

/**
 * Parameters of a View's address and their values (`view/address`), with two more: `sectors`, and `again`, which begins
 * from what the investigation opens with. A parameter without a value is set back.
 */
export type ScenePatch = Readonly<Record<string, readonly string[]>>;

/** What a scene asks the room before it tells. */
export interface Question {
	readonly ask: string;
	/** Ids of entities whose names, and of relationships whose lines, are hidden until the answer is revealed. */
	readonly hide: readonly string[];
	/** Ids of entities and assertions: whoever points at one of them has found it. */
	readonly find: readonly string[];
	readonly choices: readonly string[];
	/** Those of the choices that are right. */
	readonly right: readonly string[];
	/** Markdown; `[[id]]` cites an assertion. */
	readonly answer: string;
}

/** An ordered presentation of a network in one language. The same story in two languages shares its id. */
export interface Story {
	readonly id: string;
	readonly language: Language;
	readonly title: string;
	readonly summary?: string;
	/** Whom it is written for. */
	readonly audience?: string;
	/** How long it takes to present. */
	readonly minutes?: number;
	readonly scenes: readonly Scene[];
}

/** Stories in the order in which a newcomer is offered them: the shortest first, those that say nothing of it last. */
export function shortestFirst<Listed>(
	stories: readonly Listed[],
	of: (listed: Listed) => Pick<Story, 'minutes'>
) {
	const minutes = (listed: Listed) => of(listed).minutes ?? Number.MAX_VALUE;
	return stories.toSorted((one, other) => minutes(one) - minutes(other));
}
