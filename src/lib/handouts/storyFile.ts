import { openingOf } from '$lib/filters';
import { writeSourcelineJson } from '$lib/formats';
import type { OneFile } from '$lib/formats/oneFile/oneFileHtml';
import type { Investigation, Scene, Story } from '$lib/model';
import type { Site } from '$lib/view';
import { publishedQuery, usualEmbed } from '$lib/view/embed';
import { m } from '$messages/messages';
import { readableStory } from './readableStory';

/**
 * What a file that tells a story holds beside its code: the whole investigation, with this story alone and without what is
 * for whoever speaks. It withholds nobody, since its words may name anybody. `site` is where the full network is; null
 * for nowhere.
 */
export function storyFileOf(investigation: Investigation, story: Story, site: Site | null): OneFile {
	const { language } = story;
	const told: Story = { ...story, scenes: story.scenes.map(withoutNotes) };
	const opening = openingOf(investigation, language);
	return {
		investigation: writeSourcelineJson({ ...investigation, stories: [told] }),
		query: publishedQuery(opening, openingOf(investigation, 'en'), usualEmbed),
		title: story.title,
		language,
		site,
		story: story.id,
		noScript: m['onefile.no_script_story']({}, { locale: language }),
		readable: readableStory(investigation, told)
	};
}

const withoutNotes = ({ id, title, body, patch, question }: Scene): Scene => ({
	id,
	title,
	body,
	patch,
	...(question ? { question } : {})
});
