import { weigh } from '$lib/evidence';
import { citationsIn } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openFolder } from '$lib/server';
import { proseOf, sceneSources, sceneViews, type Block } from '$lib/story';
import { isSamePicture } from '$lib/view';
import { describe, expect, it } from 'vitest';

// The stories that come with the investigations: what a trainer relies on before going to a room.
const shelf = openFolder('graph-data');
const all = await Promise.all(
	(await shelf.list()).map(async ({ id }) => ({ id, ...(await shelf.open(id)) }))
);
const stories = all.flatMap(({ id, investigation, problems = [] }) =>
	(investigation?.stories ?? []).map((story) => ({
		name: `${id}/${story.id}.${story.language}`,
		investigation,
		story,
		problems
	}))
);

/** The paragraphs of a text, those in lists and quotes too. */
const paragraphsOf = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block) => {
		if (block.kind === 'list') return block.items.flatMap(paragraphsOf);
		return block.kind === 'quote' ? paragraphsOf(block.blocks) : [block];
	});

it('there are four, each in both languages', () => {
	expect(stories.map(({ name }) => name)).toEqual(
		[
			'el-mencho-cjng/money',
			'el-mencho-cjng/operation',
			'el-mencho-cjng/who',
			'teaching-example/read-critically'
		].flatMap((name) => [`${name}.en`, `${name}.es`])
	);
});

it('nothing is found wrong with them', () => {
	const found = all.flatMap(({ problems = [] }) => problems.filter(({ file }) => file.includes('/stories/')));
	expect(found).toEqual([]);
});

describe.each(stories)('$name', ({ investigation, story }) => {
	if (!investigation) throw new Error('a story belongs to an investigation');
	const views = sceneViews(story, investigation).map(({ view }) => view);
	const network = buildNetwork(investigation);
	const pictures = views.map((view) => depict(network, weigh(investigation, view), view));

	it('has six to ten scenes, for somebody, in so many minutes, with notes for whoever speaks', () => {
		expect(story.scenes.length).toBeGreaterThanOrEqual(6);
		expect(story.scenes.length).toBeLessThanOrEqual(10);
		expect(story.audience).toBeTruthy();
		expect(story.minutes).toBeGreaterThan(0);
		for (const { title, notes } of story.scenes) expect(notes, title).toBeTruthy();
	});

	it('cites something in every scene, and each citation leads to numbered sources', () => {
		story.scenes.forEach((scene, at) => {
			const picture = pictures[at];
			if (!picture || !views[at]) throw new Error(scene.title);
			const cited = [scene.body, scene.question?.answer ?? ''].flatMap(citationsIn);
			expect(cited.length, scene.title).toBeGreaterThan(0);
			const evidence = weigh(investigation, { withoutSources: [], withoutOrigins: [] });
			const sources = sceneSources(investigation, evidence, picture, scene, story.language);
			for (const { id } of cited) expect(sources.numbersOf(id).length, id).toBeGreaterThan(0);
			expect(paragraphsOf(proseOf(scene.body)).length, scene.title).toBeGreaterThan(0);
		});
	});

	it('shows in every scene a picture that can be read, another than before', () => {
		pictures.forEach(({ nodes }, at) => {
			expect(nodes.length).toBeGreaterThan(0);
			expect(nodes.length).toBeLessThanOrEqual(30);
			const [view, before] = [views[at], views[at - 1]];
			if (view && before) expect(isSamePicture(view, before), story.scenes[at]?.title).toBe(false);
		});
	});
});
