import { Flow, type Placed } from './flow';
import type { Sheet } from './paper';
import { pointsPerPixel, putScene, type Draw, type ScenePlan } from './plan';
import { across, type Unit } from './unit';

/** How little of what it is read well in a network gets at least: the roomiest is best, and each step after it worth less. */
const leasts = [0.75, 0.66, 0.58];
const worth = 0.3;
/** A page with less than this on it, of its height, is paper for nothing. */
const nearlyEmpty = { below: 0.3, worth: 0.5 };

type Pages = readonly (readonly Placed[])[];

/**
 * Lays a sheet out: its head, and the scenes one after the other. Where figures a little smaller save a page that would be
 * nearly empty, they are.
 */
export async function layOut(
	head: readonly Unit[],
	plans: readonly ScenePlan[],
	sheet: Sheet,
	draw: Draw
): Promise<Pages> {
	const laid = async (least: number, drawing: Draw) => {
		const flow = new Flow(sheet);
		flow.put(across(head));
		for (const [at, plan] of plans.entries())
			await putScene(flow, plan, at === 0, { sheet, draw: drawing, least });
		return flow.pages;
	};
	let [best, cost] = [0, Infinity];
	for (const [step, least] of leasts.entries()) {
		const own = costOf(await laid(least, unseen), sheet) + step * worth;
		if (own < cost) [best, cost] = [least, own];
	}
	return laid(best, draw);
}

/** Stands for a figure that takes all of its room, before any is drawn. */
const unseen: Draw = (_, width, height) =>
	Promise.resolve({
		width: width / pointsPerPixel,
		height: height / pointsPerPixel,
		items: [],
		title: '',
		description: ''
	});

function costOf(pages: Pages, { room }: Sheet): number {
	const filled = pages.map((placed) => Math.max(0, ...placed.map(({ y, unit }) => y + unit.height)) / room);
	return pages.length + nearlyEmpty.worth * filled.filter((part) => part < nearlyEmpty.below).length;
}
