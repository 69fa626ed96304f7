import type { Language, Story } from '$lib/model';
import { fileOf, pageOf, type Site } from '$lib/view';

/** Where a story is kept: among the investigation's files, or as a draft in this browser. */
export interface StoryPlace {
	/** The address of the page that tells it. A scene's has `#` and its id after it. */
	readonly page: string;
	/** The address of the presenter's window. */
	readonly presenter: string;
	/** The address of a scene's picture as an image; null where none is kept, and whoever wants one draws it. */
	figureAddress(scene: string): string | null;
	/** The id of the draft that it is; null for a story of the investigation. */
	readonly draft: string | null;
	/** It is alone in a file: no second window opens beside it, and nothing more is made of it. */
	readonly alone?: true;
}

/** The place of a story that is among the investigation's files. */
export function storyPlace(
	site: Site,
	investigation: string,
	{ id, language }: Pick<Story, 'id' | 'language'>
): StoryPlace {
	const path = `${investigation}/stories/${id}`;
	return {
		page: pageOf(site, language, path),
		presenter: pageOf(site, language, `${path}/presenter`),
		figureAddress: (scene) => fileOf(site, language, `${path}/${scene}.svg`),
		draft: null
	};
}

/** The place of a draft that this browser keeps under an id. */
export function draftPlace(site: Site, investigation: string, language: Language, draft: string): StoryPlace {
	const path = `${investigation}/draft`;
	const query = `draft=${draft}`;
	return {
		page: pageOf(site, language, path, query),
		presenter: pageOf(site, language, `${path}/presenter`, query),
		figureAddress: () => null,
		draft
	};
}
