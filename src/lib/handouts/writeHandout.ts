import { figureOfScene } from './sceneFigure';
import { openPdf, textsOf, unknownLetters, type Item } from '$lib/figure';
import type { Investigation, Story } from '$lib/model';
import { m } from '$messages/messages';
import { answerPlans } from './answers';
import type { SheetAsked, SheetKind } from './asked';
import { exercisePlans } from './exercises';
import type { Placed } from './flow';
import { footOf } from './foot';
import { handoutPlans } from './handout';
import { kindWords, sheetHead } from './head';
import { sheetOf } from './paper';
import { layOut } from './layOut';
import { pointsPerPixel, type Draw } from './plan';
import { namesHidden, toldScenes } from './scenes';
import { writePages } from './writePages';

/** A sheet as a file, and the letters in it that its font does not have. */
export interface WrittenSheet {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly unknownLetters: string;
}

const plansOf = { handout: handoutPlans, exercises: exercisePlans, answers: answerPlans };

/**
 * Writes what is printed of a story as a PDF (1.7, PDF/A-3b, tagged), the same for the same. Of an exercise sheet nothing
 * tells what its questions hide. Throws what `step` throws.
 */
export async function writeHandout(
	investigation: Investigation,
	story: Story,
	kind: SheetKind,
	asked: SheetAsked
): Promise<WrittenSheet> {
	const sheet = sheetOf(asked.paper);
	const scenes = toldScenes(investigation, story);
	const { told } =
		kind === 'exercises' ? namesHidden(story, investigation) : { told: (text: string) => text };
	const plans = plansOf[kind](investigation, story, scenes, sheet, asked);
	let done = 0;
	const draw: Draw = async ({ told: { at, scene }, figure }, width, height) => {
		await asked.step?.(done++, plans.length);
		const inset = { width: width / pointsPerPixel, height: height / pointsPerPixel };
		const made = await figureOfScene(investigation, story, at, { ...figure, inset }, asked.arrange);
		const title = m['handout.figure']({ title: told(scene.title) }, { locale: story.language });
		return { ...made.figure, title };
	};
	const head = sheetHead(investigation, story, kind, sheet.inner, told);
	const pages = await layOut(head, plans, sheet, draw);
	const title = `${told(story.title)} – ${kindWords(kind, story)}`;
	const { document, bytes } = openPdf(
		{
			title,
			description: kind === 'handout' ? (story.summary ?? '') : '',
			credit: '',
			language: story.language,
			day: asked.day
		},
		asked.fonts
	);
	const foot = footOf(investigation, story, kind, asked, sheet, told);
	const breathe = async () => asked.step?.(plans.length, plans.length);
	await writePages(document, pages, sheet, foot, breathe);
	return { bytes: await bytes, unknownLetters: unknownLetters(lettersOf(pages)).join('') };
}

function lettersOf(pages: readonly (readonly Placed[])[]): string {
	const items = pages
		.flat()
		.flatMap(({ unit }): readonly Item[] => unit.pieces.flatMap((piece) => piece.items));
	return textsOf(items).join('');
}
