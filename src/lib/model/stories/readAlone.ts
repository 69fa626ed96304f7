import { inOrder } from '../parse/parts';
import type { Report } from '../parse/file';
import { PlaceIndex } from '../parse/places';
import type { Problem } from '../problem';
import type { FileContent, Reading } from '../reading';
import type { Investigation } from '../records';
import type { Story } from '../story';
import { checkStories } from './check';
import { readStory, readStoryAsFar } from './readStory';

/** What a story's file says, read by itself. */
export interface StoryReading {
	/** With an investigation that tells this one story; or none, where the file has an error. */
	readonly reading: Reading;
	/** The story as far as it could be read, errors or not; null where nothing of it could. */
	readonly asFar: Story | null;
}

/**
 * Reads one story's file over an investigation that was read before, as it would be read in its folder. `name` is the
 * file's, `others` are stories that it has to be in step with. Never throws.
 */
export function readStoryAlone(
	name: string,
	content: FileContent,
	investigation: Investigation,
	others: readonly Story[] = []
): StoryReading {
	const problems: Problem[] = [];
	const file = `${investigation.about.id}/stories/${name}`;
	const report: Report = (where, line, code, values = {}, severity = 'error') => {
		// What is wrong with the others is told where they are read.
		if (where === file || where === name) problems.push({ severity, file, line, code, values });
	};
	const places = new PlaceIndex(() => {});
	const story = readStory(file, content, report, places);
	const told = story ? [story] : [];
	const sound = checkStories([...told, ...others], { investigation, places, report });
	const asFar = story ?? readStoryAsFar(file, content);
	return {
		asFar,
		reading: {
			investigation: story && sound.includes(story) ? { ...investigation, stories: [story] } : null,
			problems: inOrder(problems),
			places: places.found,
			at: (...spot) => places.at(...spot)
		}
	};
}
