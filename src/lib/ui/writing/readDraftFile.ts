import {
	languages,
	readStoryAlone,
	type Investigation,
	type Language,
	type Problem,
	type Story
} from '$lib/model';
import { asPart, checkScenes, storyFileName } from '$lib/story';

/** `money.en.md`, and what browsers make of the second of that name: `money.en (1).md`. */
const named = /^(.*?)\.([a-z]{2})(?: ?\(\d+\))?\.(?:md|markdown|txt)$/i;

/**
 * A story's file as a draft can go on with it: as far as it can be read, and all that is wrong with it, by line. A file
 * whose name does not say its language is taken to be in `language`.
 */
export function readDraftFile(
	name: string,
	text: string,
	investigation: Investigation,
	language: Language
): { readonly story: Story | null; readonly problems: readonly Problem[] } {
	const [, stem = name.replace(/\.[^.]*$/, ''), said] = named.exec(name) ?? [];
	const spoken = languages.find((each) => each === said?.toLowerCase());
	const id = asPart(stem) || 'story';
	const file = storyFileName({ id, language: spoken ?? language });
	const { reading, asFar } = readStoryAlone(file, { text }, investigation);
	const { problems } = checkScenes(reading);
	return { story: asFar, problems };
}
