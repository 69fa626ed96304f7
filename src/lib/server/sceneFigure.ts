import { fontCss, makeFigure, textsOf, usualChoices, writeSvg } from '$lib/figure';
import type { Investigation, Story } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { sceneViews } from '$lib/story';
import { fontsOnDisk } from './figureFonts';

const drawn = new WeakMap<Story, Map<number, Promise<string>>>();

/**
 * The picture of a scene of a story as SVG, its lines with the numbers that its prose has. Drawn once. Throws where the
 * story has no such scene.
 */
export function sceneFigure(investigation: Investigation, story: Story, at: number): Promise<string> {
	const kept = drawn.get(story) ?? new Map<number, Promise<string>>();
	drawn.set(story, kept);
	const figure = kept.get(at) ?? draw(investigation, story, at);
	kept.set(at, figure);
	return figure;
}

async function draw(investigation: Investigation, story: Story, at: number): Promise<string> {
	const [scene, seen] = [story.scenes[at], sceneViews(story, investigation)[at]];
	if (!scene || !seen) throw new Error(`the story ${story.id} has no scene ${at}`);
	const { figure } = await makeFigure(
		buildNetwork(investigation),
		{ ...seen.view, camera: null, frame: 'wide' },
		{ ...usualChoices, sources: false, title: '', caption: '', carry: false }
	);
	return writeSvg(figure, { fontCss: await fontCss(textsOf(figure.items), fontsOnDisk), metadata: '' });
}
