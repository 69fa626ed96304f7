import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	boxEdges,
	boxOf,
	place,
	wrap,
	type Ground,
	type Measure,
	type Picture,
	type PictureNode,
	type Placing,
	type PlacedLabel
} from '$lib/picture';

const measure: Measure = (text, size) => text.length * size * 0.55;

function node(id: string, rest: Partial<PictureNode> = {}): PictureNode {
	return {
		id,
		label: `Name of ${id}`,
		name: `Name of ${id}`,
		type: 'person',
		sector: 'people',
		icon: 'user',
		shape: 'circle',
		colour: 'blue',
		importance: 0.5,
		radius: 14,
		centre: false,
		emphasis: 'normal',
		pinned: false,
		beyond: null,
		...rest
	};
}

const beyond = (count: number): PictureNode['beyond'] =>
	count === 0 ? null : { count, wellSourced: count % 3, words: `+${count}, ${count % 3} well sourced` };

function picture(nodes: PictureNode[], rest: Partial<Picture> = {}): Picture {
	return {
		nodes,
		edges: [],
		sectors: [{ id: 'people', label: 'People', count: nodes.length }],
		legend: [],
		hidden: { entities: 0, relationships: 0 },
		...rest
	};
}

interface Scattered {
	readonly nodes: PictureNode[];
	readonly positions: Map<string, { x: number; y: number }>;
}

const scattered: fc.Arbitrary<Scattered> = fc
	.array(
		fc.record({
			x: fc.integer({ min: -400, max: 400 }),
			y: fc.integer({ min: -300, max: 300 }),
			importance: fc.double({ min: 0, max: 1, noNaN: true }),
			radius: fc.integer({ min: 8, max: 32 }),
			words: fc.integer({ min: 1, max: 6 }),
			more: fc.integer({ min: 0, max: 120 })
		}),
		{ maxLength: 40 }
	)
	.map((drawn) => ({
		nodes: drawn.map(({ importance, radius, words, more }, i) =>
			node(`n${i}`, {
				importance,
				radius,
				beyond: beyond(more),
				label: Array(words).fill('Guadalajara').join(' ')
			})
		),
		positions: new Map(drawn.map(({ x, y }, i) => [`n${i}`, { x, y }]))
	}));

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const growth = 1.25;

/** A scale and, or not, a window of a canvas of that many pixels, seen at a zoom within the scale's range. */
const seen = fc
	.record({
		scale: fc.double({ min: 0.1, max: 6, noNaN: true }),
		share: unit,
		x: fc.integer({ min: -400, max: 400 }),
		y: fc.integer({ min: -300, max: 300 }),
		width: fc.integer({ min: 100, max: 1440 }),
		height: fc.integer({ min: 100, max: 900 }),
		windowed: fc.boolean(),
		again: fc.boolean()
	})
	.map(({ scale, share, x, y, width, height, windowed, again }) => {
		const zoom = scale * (1 + (growth - 1) * share);
		const [across, down] = [width / 2 / zoom, height / 2 / zoom];
		const window = { left: x - across, top: y - down, right: x + across, bottom: y + down, zoom };
		return { scale, again, window: windowed ? window : undefined };
	});

const rectangle = (left: number, top: number, right: number, bottom: number) => [
	{ x: left, y: top },
	{ x: right, y: top },
	{ x: right, y: bottom },
	{ x: left, y: bottom }
];
const ground: Ground = {
	sector: 'people',
	outline: rectangle(-420, -320, 200, 320),
	label: { at: { x: -400, y: -300 }, align: 'start' }
};

function overlap(one: ReturnType<typeof boxEdges>, other: ReturnType<typeof boxEdges>): boolean {
	const nearly = 1e-6;
	return (
		one.left < other.right - nearly &&
		other.left < one.right - nearly &&
		one.top < other.bottom - nearly &&
		other.top < one.bottom - nearly
	);
}

describe('labels', () => {
	it('never overlap each other or a node, at any scale until they are placed again', () => {
		fc.assert(
			fc.property(scattered, seen, unit, ({ nodes, positions }, { scale, window, again }, share) => {
				const placing = { picture: picture(nodes), positions, regions: [ground], measure, scale, growth };
				const first = place({ ...placing, window });
				const labels = again ? place({ ...placing, window, previous: first.slice(0, 5) }) : first;
				const later = scale * (1 + (growth - 1) * share);
				const boxes = labels.map((label) => boxEdges(boxOf(label), later));
				const circles = nodes.map(({ id, radius: reach }) =>
					boxEdges(
						{ anchor: positions.get(id) ?? { x: 0, y: 0 }, left: 0, top: 0, right: 0, bottom: 0, reach },
						later
					)
				);
				// One expectation for all: one for each pair takes seconds.
				const touching = boxes.filter((box, i) =>
					[...boxes.slice(i + 1), ...circles].some((other) => overlap(box, other))
				);
				expect(touching).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	it('are never cut by an edge of the window, whatever the zoom in their range that it is seen at', () => {
		fc.assert(
			fc.property(scattered, seen, ({ nodes, positions }, { scale, window }) => {
				if (!window) return;
				const { left, top, right, bottom, zoom } = window;
				const placing = { picture: picture(nodes), positions, regions: [ground], measure, scale, growth };
				for (const label of place({ ...placing, window })) {
					const box = boxEdges(boxOf(label), zoom);
					expect(box.left).toBeGreaterThanOrEqual(left * zoom);
					expect(box.top).toBeGreaterThanOrEqual(top * zoom);
					expect(box.right).toBeLessThanOrEqual(right * zoom);
					expect(box.bottom).toBeLessThanOrEqual(bottom * zoom);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('carry every word of the name: none is cut', () => {
		fc.assert(
			fc.property(scattered, ({ nodes, positions }) => {
				const labels = place({ picture: picture(nodes), positions, measure, scale: 1 });
				for (const label of labels.filter(({ kind }) => kind === 'node')) {
					expect(label.lines.join(' ')).toBe(nodes.find(({ id }) => id === label.id)?.label);
					for (const line of label.lines)
						expect(measure(line, label.size, label.weight)).toBeLessThanOrEqual(label.width);
				}
			})
		);
	});

	const crowd = {
		nodes: [node('minor', { importance: 0.1 }), node('major', { importance: 0.9 })],
		// Side by side so closely that every place beside one is taken by the label of the other, or by its node.
		positions: new Map([
			['minor', { x: 0, y: 0 }],
			['major', { x: 6, y: 0 }]
		])
	};
	const labelled = (labels: readonly PlacedLabel[]) => labels.map(({ id }) => id);
	const isRegion = ({ kind }: PlacedLabel) => kind === 'region';

	it('go to the more important of two that have room for one, and to what the reader points at before it', () => {
		const once = { picture: picture(crowd.nodes), positions: crowd.positions, measure, scale: 1, budget: 1 };
		expect(labelled(place(once))).toEqual(['major']);
		expect(labelled(place({ ...once, insist: new Set(['minor']) }))).toEqual(['minor']);
	});

	it('take the side on which the layout left room', () => {
		const alone = {
			picture: picture([node('a')]),
			positions: new Map([['a', { x: 0, y: 0 }]]),
			measure,
			scale: 1
		};
		expect(place(alone)[0]?.x).toBeGreaterThan(0);
		expect(place({ ...alone, sides: new Map([['a', 'left']]) })[0]?.x).toBeLessThan(-20);
	});

	it('are kept to what is in the window and to a budget', () => {
		const nodes = Array.from({ length: 300 }, (_, i) => node(`n${i}`));
		const positions = new Map(
			nodes.map(({ id }, i) => [id, { x: (i % 20) * 300, y: Math.floor(i / 20) * 100 }])
		);
		const all = { picture: picture(nodes), positions, measure, scale: 1 };
		expect(place(all)).toHaveLength(150);
		const near = place({ ...all, window: { left: -10, top: -10, right: 310, bottom: 110 } });
		expect(labelled(near).sort()).toEqual(['n0', 'n1', 'n20', 'n21']);
	});

	it('name a sector once, where its ground says', () => {
		const outline = rectangle(300, -50, 520, 200);
		const region = { sector: 'people', outline, label: { at: { x: 500, y: 0 }, align: 'end' as const } };
		const labels = place({
			picture: picture([node('a')]),
			positions: new Map([['a', { x: 0, y: 0 }]]),
			regions: [region],
			measure,
			scale: 1
		});
		expect(labels.filter(({ kind }) => kind === 'region').map(({ lines }) => lines)).toEqual([['People']]);
	});

	const one = (at: { x: number; y: number }, rest: Partial<Placing> = {}) =>
		place({ picture: picture([node('a')]), positions: new Map([['a', at]]), measure, scale: 1, ...rest });
	const window = { left: 0, top: 0, right: 400, bottom: 300 };

	it('keep clear of what covers a part of the window', () => {
		const covered = { left: 200, top: 0, right: 400, bottom: 300 };
		expect(one({ x: 190, y: 100 }, { window })[0]?.align).toBe('start');
		expect(one({ x: 190, y: 100 }, { window: { ...window, covered } })[0]?.align).toBe('end');
		expect(one({ x: 300, y: 100 }, { window: { ...window, covered } })).toEqual([]);
	});

	it('stand on the side of a node where the edge of the window does not cut them', () => {
		const sides = new Map([['a', 'right' as const]]);
		expect(one({ x: 200, y: 100 }, { window, sides })[0]?.align).toBe('start');
		expect(one({ x: 380, y: 100 }, { window, sides })[0]?.align).toBe('end');
		expect(one({ x: 401, y: 100 }, { window, sides })).toEqual([]);
	});

	it('keep their place while there is room for it, and are the same each time where none stood before', () => {
		const [left] = one({ x: 380, y: 100 }, { window });
		const previous = left ? [left] : [];
		expect(one({ x: 200, y: 100 }, { window, previous })[0]?.align).toBe('end');
		expect(one({ x: 20, y: 100 }, { window, previous })[0]?.align).toBe('start');
		expect(one({ x: 200, y: 100 }, { window, previous: [] })).toEqual(one({ x: 200, y: 100 }, { window }));
	});

	it('step aside for one that would have no place otherwise', () => {
		const nodes = [node('a', { label: 'Ana', importance: 0.9 }), node('b', { label: 'Bernardita' })];
		const positions = new Map([
			['a', { x: 60, y: 20 }],
			['b', { x: 190, y: 20 }]
		]);
		// Just high enough for one line: only between the two is there room for the longer name.
		const strip = { left: 0, top: 0, right: 215, bottom: 40 };
		const labels = place({ picture: picture(nodes), positions, measure, scale: 1, window: strip });
		expect(labelled(labels).sort()).toEqual(['a', 'b']);
		expect(labels.map(({ align }) => align)).toEqual(['end', 'end']);
	});

	it('name a sector where its ground is in sight, as near to the usual place as may be', () => {
		const region: Ground = {
			sector: 'people',
			outline: rectangle(-500, -500, 300, 500),
			label: { at: { x: -480, y: -480 }, align: 'start' }
		};
		const named = (of: Ground) => one({ x: 350, y: 150 }, { window, regions: [of] }).find(isRegion);
		const box = named(region);
		expect(box?.anchor.x).toBeLessThan(20);
		expect(box?.anchor.y).toBeLessThan(30);
		const away: Ground = { ...region, outline: rectangle(-500, -500, -10, 500) };
		expect(named(away)).toBeUndefined();
	});

	it('name a sector once, on its ground, where the usual place is not on it', () => {
		const region: Ground = {
			sector: 'people',
			outline: rectangle(0, 0, 200, 200),
			label: { at: { x: -300, y: -300 }, align: 'start' }
		};
		const [named, ...others] = one({ x: 100, y: 100 }, { regions: [region] }).filter(isRegion);
		expect(others).toEqual([]);
		expect(named?.anchor.x).toBeGreaterThanOrEqual(0);
		expect(named?.anchor.y).toBeGreaterThanOrEqual(0);
	});

	it('put the words on a line that the reader lit, but not on every line of a full picture', () => {
		const nodes = [node('a'), node('b')];
		const positions = new Map([
			['a', { x: -300, y: 0 }],
			['b', { x: 300, y: 0 }]
		]);
		const edge = {
			id: 'tie',
			from: 'a',
			to: 'b',
			relationships: ['tie'],
			label: 'reportedly knows',
			standing: 'reported' as const,
			weight: 1 as const,
			contested: null,
			arrow: 'forward' as const,
			bend: 0,
			tint: null,
			loneBridge: false,
			emphasis: 'normal' as const
		};
		const others = Array.from({ length: 50 }, (_, i) => ({ ...edge, id: `other-${i}`, from: 'x', to: 'y' }));
		const full = picture(nodes, { edges: [edge, ...others] });
		const edges = (labels: readonly PlacedLabel[]) =>
			labels.filter(({ kind }) => kind === 'edge').map(({ id }) => id);
		expect(edges(place({ picture: full, positions, measure, scale: 1 }))).toEqual([]);
		expect(edges(place({ picture: full, positions, measure, scale: 1, insist: new Set(['tie']) }))).toEqual([
			'tie'
		]);
		expect(
			edges(place({ picture: picture(nodes, { edges: [edge] }), positions, measure, scale: 1 }))
		).toEqual(['tie']);
	});
});

describe('wrapping', () => {
	it('makes lines even and keeps a long word whole', () => {
		const width = (line: string) => line.length;
		expect(wrap('Joint Interagency Task Force-Counter Cartel', 24, width)).toEqual([
			'Joint Interagency Task',
			'Force-Counter Cartel'
		]);
		expect(wrap('Desoxirribonucleico', 5, width)).toEqual(['Desoxirribonucleico']);
	});
});

describe('badges', () => {
	const said = (nodes: PictureNode[], scale: number) =>
		place({
			picture: picture(nodes),
			positions: new Map(nodes.map(({ id }, i) => [id, { x: (i % 5) * 300, y: Math.floor(i / 5) * 200 }])),
			measure,
			scale
		})
			.filter(({ kind }) => kind === 'beyond')
			.map(({ id, lines }) => [id, ...lines]);
	const some = (n: number, rest: Partial<PictureNode> = {}) =>
		Array.from({ length: n }, (_, i) => node(`n${i}`, { beyond: beyond(14), ...rest }));

	it('speak in words where there are few, in numbers where there are many, and of what is selected in words', () => {
		expect(said(some(1), 1)).toEqual([['n0', '+14, 2 well sourced']]);
		expect(said(some(20), 1)[0]).toEqual(['n0', '+14', '2']);
		const [selected] = said([...some(20), node('own', { beyond: beyond(14), emphasis: 'selected' })], 1);
		expect(selected).toEqual(['own', '+14, 2 well sourced']);
	});

	it('say less from afar, and nothing where nothing could be read', () => {
		expect(said(some(20), 0.4)[0]).toEqual(['n0', '+14']);
		expect(said(some(20), 0.2)).toEqual([]);
	});

	it('stand on no node whose neighbours all show', () => {
		expect(said([node('full')], 1)).toEqual([]);
	});
});
