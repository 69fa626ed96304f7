import { readStoryAlone, type Investigation, type Problem, type Story } from '$lib/model';
import { checkScenes } from '../checkScenes';
import { storyFileName, writeStory } from '../writeStory';

/** What became of a draft that was read as the file that it would be. */
export interface Checked {
	/** The file. */
	readonly text: string;
	/** The story as whoever opens that file reads it; null where it has an error. */
	readonly story: Story | null;
	/** What is wrong with each scene, in their order. */
	readonly scenes: readonly (readonly Problem[])[];
	/** What is wrong with what stands before them. */
	readonly front: readonly Problem[];
}

/**
 * Holds a draft to what a file is held to, by the same reader and the same rules: it is written, and read again.
 * `others` are the stories that it has to be in step with.
 */
export function checkDraft(draft: Story, investigation: Investigation, others: readonly Story[]): Checked {
	const { text, sceneLines } = writeStory(draft);
	const { reading } = readStoryAlone(storyFileName(draft), { text }, investigation, others);
	const { investigation: told, problems } = checkScenes(reading);
	const sceneAt = (line: number) => sceneLines.findLastIndex((begins) => begins <= line);
	return {
		text,
		story: told?.stories[0] ?? null,
		scenes: sceneLines.map((_, at) => problems.filter(({ line }) => sceneAt(line) === at)),
		// Nobody begins a story in two languages at once.
		front: problems.filter(({ line, code }) => sceneAt(line) < 0 && code !== 'stories-out-of-step')
	};
}

/** Whether something keeps a draft from being shown. */
export const hasErrors = ({ scenes, front }: Checked) =>
	[...front, ...scenes.flat()].some(({ severity }) => severity === 'error');
