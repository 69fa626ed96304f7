/** What stands on a sheet about a scene, and where its figure goes. Points. */
import type { Figure, FigureChoices } from '$lib/figure';
import { heightOf, type Flow } from './flow';
import type { Sheet } from './paper';
import type { Told } from './scenes';
import { across, type Flowing, type Tag, type Unit } from './unit';

export interface ScenePlan {
	readonly told: Told;
	/** The part of the document that all of it is. */
	readonly tag: Tag;
	/** Above the figure. */
	readonly head: readonly Unit[];
	readonly figure: Partial<FigureChoices>;
	/** The most that the figure takes of the width of the sheet in height. */
	readonly most: number;
	/** Below the figure; what is spare may be filled. */
	readonly rest: (spare: number) => readonly Flowing[];
}

/** Makes the figure of a plan in a room. */
export type Draw = (plan: ScenePlan, width: number, height: number) => Promise<Drawn>;
export type Drawn = Pick<Figure, 'width' | 'height' | 'items' | 'title' | 'description'>;

/** How a scene is put onto its pages. */
export interface Putting {
	readonly sheet: Sheet;
	readonly draw: Draw;
	/** What of the height that a network is read well at is the least that it gets. */
	readonly least: number;
}

/** What a network of so many is read well in, in widths of the sheet. */
const share = { bare: 0.3, each: 0.018, most: 0.8 };
/** Of a page, what of it may be taken where a scene begins that does not fit on the rest. */
const taken = 0.55;
/** A row of the legend below it, and the signs that stand in one. */
const legend = { row: 14, signs: 3 };
/** Room for the first lines below a figure. */
const opening = 60;
const between = { head: 4, scenes: 26, figure: 8 };
/** Points per pixel of a figure. */
export const pointsPerPixel = 0.75;

/** Puts a scene onto its pages: on one of its own, or below the scene before where that left room for it. */
export async function putScene(flow: Flow, plan: ScenePlan, isFirst: boolean, putting: Putting) {
	const { sheet, draw } = putting;
	const { inner } = sheet;
	const head = heightOf(across(plan.head)) + 2 * between.figure;
	const need = head + heightOf(plan.rest(0));
	const most = inner * plan.most;
	const { wanted, least } = heightsFor(plan, inner, putting.least);
	if (!flow.isAtTop) {
		const space = isFirst ? between.head : between.scenes;
		const left = flow.left - space;
		const fits = left - need >= least;
		const begins = flow.left >= sheet.room * (1 - taken) && left - head - opening >= (wanted + least) / 2;
		if (fits || begins) flow.space(space);
		else flow.turn();
	}
	const spare = flow.left - need;
	const isWhole = spare >= least;
	// What does not fit a page of its own is not crowded onto it: the rest goes on.
	const high = isWhole ? spare : Math.min(wanted, flow.left - head - opening);
	const figure = await draw(plan, inner, Math.min(high, most));
	const unit = figureUnit(figure, plan, sheet, flow.left - head);
	flow.put(across([...plan.head, unit]));
	const lines = plan.rest(0).filter(({ kind }) => kind === 'unit');
	flow.put(plan.rest(Math.max(0, isWhole ? spare - unit.height : flow.left - heightOf(lines))));
}

/** The height that a figure is read well at, and the least that it is still read at: its legend takes the same of both. */
function heightsFor({ told: { picture }, most }: ScenePlan, width: number, least: number) {
	const part = Math.min(share.most, share.bare + share.each * picture.nodes.length);
	const signs = legend.row * Math.ceil(picture.legend.length / legend.signs);
	const wanted = Math.min(width * most, width * part + signs);
	return { wanted, least: Math.min(wanted, width * part * least + signs) };
}

/** A figure as a unit: in the middle, and never larger than what is left of its page. */
function figureUnit(figure: Drawn, { tag }: ScenePlan, { inner }: Sheet, room: number): Unit {
	const scale = Math.min(pointsPerPixel, room / figure.height, inner / figure.width);
	const { description: alt } = figure;
	return {
		height: figure.height * scale + between.figure,
		before: between.figure,
		keeps: false,
		pieces: [
			{
				tag: { type: 'Figure', within: tag, title: figure.title, alt },
				scale,
				items: figure.items
			}
		]
	};
}
