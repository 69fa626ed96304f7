import { openFolder } from '$lib/server';
import { describe, expect, it } from 'vitest';
import { readSlides, slidesOf } from '../support/slides';

// The slides of the stories that come with the investigations: what a trainer opens in a room without looking first.
const shelf = openFolder('graph-data');
const investigations = await Promise.all(
	(await shelf.list()).map(async ({ id }) => (await shelf.open(id))?.investigation)
);
const stories = investigations.flatMap((investigation) =>
	(investigation?.stories ?? []).map((story) => ({
		name: `${investigation?.about.id}/${story.id}.${story.language}`,
		investigation,
		story
	}))
);

describe.each(stories)('$name', { timeout: 60_000 }, ({ investigation, story }) => {
	if (!investigation) throw new Error('a story belongs to an investigation');

	it('becomes slides of which each can be found, seen and spoken to', async () => {
		const { slides } = await readSlides(await slidesOf(investigation, story));
		const scenes = story.scenes.reduce((sum, { question }) => sum + (question ? 2 : 1), 0);
		expect(slides.filter(({ pictures }) => pictures.length === 1)).toHaveLength(scenes);
		expect(slides.length).toBeGreaterThan(scenes + 1);
		const titles = slides.map(({ title }) => title);
		expect(titles).not.toContain('');
		expect(new Set(titles).size).toBe(titles.length);
		for (const { title, pictures, notes, words } of slides) {
			expect(notes.length, title).toBeGreaterThan(0);
			expect(words.length, title).toBeGreaterThan(1);
			for (const picture of pictures) expect(picture.length, title).toBeGreaterThan(40);
		}
	});

	it('keeps to itself what a slide asks for', async () => {
		const { slides } = await readSlides(await slidesOf(investigation, story));
		for (const { title, question } of story.scenes) {
			const asked = slides.find((slide) => slide.title === title);
			const hidden = investigation.entities.filter(({ id }) => question?.hide.includes(id));
			const told = [...(asked?.words ?? []), ...(asked?.pictures ?? [])].join('\n');
			for (const { name } of hidden) expect(told, title).not.toContain(name[story.language]);
			if (question) expect(told, title).toContain(question.ask.trim());
		}
	});
});
