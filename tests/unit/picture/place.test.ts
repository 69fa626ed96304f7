import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	boxEdges,
	boxOf,
	place,
	wrap,
	type Measure,
	type Picture,
	type PictureNode,
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
			words: fc.integer({ min: 1, max: 6 })
		}),
		{ maxLength: 40 }
	)
	.map((drawn) => ({
		nodes: drawn.map(({ importance, radius, words }, i) =>
			node(`n${i}`, { importance, radius, label: Array(words).fill('Guadalajara').join(' ') })
		),
		positions: new Map(drawn.map(({ x, y }, i) => [`n${i}`, { x, y }]))
	}));

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
			fc.property(
				scattered,
				fc.double({ min: 0.1, max: 6, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				({ nodes, positions }, scale, share) => {
					const growth = 1.25;
					const labels = place({ picture: picture(nodes), positions, measure, scale, growth });
					const later = scale * (1 + (growth - 1) * share);
					const boxes = labels.map((label) => boxEdges(boxOf(label), later));
					const circles = nodes.map(({ id, radius: reach }) =>
						boxEdges(
							{ anchor: positions.get(id) ?? { x: 0, y: 0 }, left: 0, top: 0, right: 0, bottom: 0, reach },
							later
						)
					);
					boxes.forEach((box, i) => {
						for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
						for (const circle of circles) expect(overlap(box, circle)).toBe(false);
					});
				}
			),
			{ numRuns: 300 }
		);
	});

	it('carry every word of the name: none is cut', () => {
		fc.assert(
			fc.property(scattered, ({ nodes, positions }) => {
				for (const label of place({ picture: picture(nodes), positions, measure, scale: 1 })) {
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
		const region = { sector: 'people', label: { at: { x: 500, y: 0 }, align: 'end' as const } };
		const labels = place({
			picture: picture([node('a')]),
			positions: new Map([['a', { x: 0, y: 0 }]]),
			regions: [region],
			measure,
			scale: 1
		});
		expect(labels.filter(({ kind }) => kind === 'region').map(({ lines }) => lines)).toEqual([['People']]);
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
