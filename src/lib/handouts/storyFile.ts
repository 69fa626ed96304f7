import { openingOf } from '$lib/filters';
import { writeSourcelineJson } from '$lib/formats';
import type { Investigation, Scene, Story } from '$lib/model';
import type { Site } from '$lib/view';
import { publishedQuery, usualEmbed } from '$lib/view/embed';
import { m } from '$messages/messages';
import { oneFileHtml, type OneFile } from '$lib/formats/oneFile/oneFileHtml';
import { readableStory } from './readableStory';
import type { TakeAway } from './takeAway';

/** The story with its network as a page that opens from disk, for whoever has no access to the site. */
export const page = {
	id: 'page',
	extension: 'html',
	label: (language) => m['storyfile.page']({}, { locale: language }),
	about: (language) => m['storyfile.about']({}, { locale: language }),
	when: () => true,
	async make({ investigation, story, site, step, page: template }) {
		await step?.(0, story.scenes.length);
		const held = storyFileOf(investigation, story, site);
		const made = oneFileHtml(await template(), held);
		await step?.(story.scenes.length, story.scenes.length);
		return {
			name: `${story.id}-page.${story.language}.html`,
			mimeType: 'text/html',
			content: made,
			warnings: []
		};
	}
} as const satisfies TakeAway;

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
