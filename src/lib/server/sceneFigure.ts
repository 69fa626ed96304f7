import { fontCss, textsOf, writeSvg } from '$lib/figure';
import { figureOfScene } from '$lib/handouts';
import type { Investigation, Story } from '$lib/model';
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
	const { figure } = await figureOfScene(investigation, story, at);
	return writeSvg(figure, { fontCss: await fontCss(textsOf(figure.items), fontsOnDisk), metadata: '' });
}
