import { describe, expect, it } from 'vitest';
import {
	beginHistory,
	follow,
	openingView,
	redo,
	settle,
	stepTo,
	undo,
	type Camera,
	type View
} from '$lib/view';

const opening = openingView('en');
const view = (patch: Partial<View>): View => ({ ...opening, ...patch });

describe('undo and redo', () => {
	it('go back and forth over everything that changes the View', () => {
		const changes: Partial<View>[] = [
			{ selection: [{ kind: 'entity', id: 'a' }] },
			{ spotlight: { centre: ['a'], depth: 1 } },
			{ layout: 'fcose' },
			{ moved: { a: [1, 2] } },
			{ withoutSources: ['s'] },
			{ language: 'es' }
		];
		const steps = changes.reduce(
			(histories, change) => [
				...histories,
				stepTo(histories.at(-1)!, { ...histories.at(-1)!.present, ...change })
			],
			[beginHistory(opening)]
		);
		let history = steps.at(-1)!;
		for (const step of [...steps].reverse().slice(1)) {
			history = undo(history);
			expect(history.present).toEqual(step.present);
		}
		expect(undo(history)).toBe(history);
		for (const step of steps.slice(1)) {
			history = redo(history);
			expect(history.present).toEqual(step.present);
		}
		expect(redo(history)).toBe(history);
	});

	it('do not count a move of the camera as a step, and leave it where it is', () => {
		const camera = { centre: [5, 5], zoom: 2 } as const;
		const moved = stepTo(
			stepTo(beginHistory(opening), view({ layout: 'fcose' })),
			view({ layout: 'fcose', camera, frame: 'wide' })
		);
		expect(moved.past).toHaveLength(1);
		expect(undo(moved).present).toEqual(view({ camera }));
	});

	it('take the camera back with them that a step has moved, but not one that the reader has moved since', () => {
		const [near, wide, own] = [2, 1, 3].map((zoom) => ({ centre: [0, 0], zoom }) as const) as [
			Camera,
			Camera,
			Camera
		];
		const looked = stepTo(beginHistory(opening), view({ camera: near }));
		const grown = stepTo(looked, view({ only: ['a', 'b'], camera: wide }));
		expect(undo(grown).present).toEqual(view({ camera: near }));
		expect(redo(undo(grown)).present).toEqual(grown.present);
		expect(undo(redo(undo(grown))).present).toEqual(view({ camera: near }));
		const moved = stepTo(grown, view({ only: ['a', 'b'], camera: own }));
		expect(undo(moved).present).toEqual(view({ camera: own }));
		const twice = stepTo(grown, view({ only: ['a', 'b', 'c'], camera: own }));
		expect(undo(undo(twice)).present).toEqual(view({ camera: near }));
		const elsewhere = stepTo(undo(grown), view({ camera: own }));
		expect(redo(elsewhere).present).toEqual(view({ only: ['a', 'b'], camera: own }));
	});

	it('forget what was undone once something else is done', () => {
		const history = stepTo(undo(stepTo(beginHistory(opening), view({ seed: 2 }))), view({ seed: 3 }));
		expect([history.future.length, history.present.seed]).toEqual([0, 3]);
	});
});

describe('a gesture', () => {
	const steps = ['2011-12-31', '2012-12-31', '2013-12-31'].map((to) =>
		view({ period: { from: '2010-01-01', to, mode: 'within', undated: true } })
	);
	const moved = steps.reduce(follow, beginHistory(opening));

	it('is seen as it goes on, and is one step however long it was', () => {
		expect(moved.present).toBe(steps.at(-1));
		const settled = settle(moved);
		expect([settled.past, settled.present]).toEqual([[opening], steps.at(-1)]);
		expect(undo(settled).present).toEqual(opening);
		expect(redo(undo(settled)).present).toEqual(steps.at(-1));
	});

	it('that leads back to where it set out is none', () => {
		expect(settle(follow(moved, opening)).past).toEqual([]);
		expect(settle(beginHistory(opening))).toEqual(beginHistory(opening));
	});

	it('ends where something else is done', () => {
		expect(undo(moved).present).toEqual(opening);
		const then = stepTo(moved, view({ seed: 2 }));
		expect(then.past).toEqual([opening, steps.at(-1)]);
		expect(then).not.toHaveProperty('began');
	});
});
