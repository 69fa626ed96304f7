import type { Story } from '$lib/model';
import { storyFileName, writeStory } from '$lib/story';
import { handOver } from '../handOver';

/** Hands a story to the reader as its file. */
export function downloadStory(story: Story) {
	handOver(writeStory(story).text, storyFileName(story), 'text/markdown;charset=utf-8');
}
