import { makeFigure, usualChoices, type Arrange, type FigureChoices, type MadeFigure } from '$lib/figure';
import type { Investigation, Story } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { sceneViews } from '$lib/story';

/**
 * The figure of a scene of a story, its lines with the numbers that its prose has; without a title and a list of sources,
 * which whatever it stands in has. Layouts are run in this thread unless `arrange` runs them elsewhere. Throws where the story has no such scene.
 */
export function figureOfScene(
	investigation: Investigation,
	story: Story,
	at: number,
	choices: Partial<FigureChoices> = {},
	arrange?: Arrange
): Promise<MadeFigure> {
	const seen = sceneViews(story, investigation)[at];
	if (!seen) throw new Error(`the story ${story.id} has no scene ${at}`);
	return makeFigure(
		buildNetwork(investigation),
		{ ...seen.view, camera: null, frame: 'wide' },
		{ ...usualChoices, sources: false, title: '', caption: '', carry: false, ...choices },
		null,
		arrange
	);
}
