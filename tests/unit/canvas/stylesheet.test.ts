import { edgeClasses, nodeClasses, drawable, nothing } from '$lib/canvas/elements';
import { lookClass, shippedLook, stateClasses } from '$lib/canvas/classes';
import { apply, compare } from '$lib/canvas/reconcile';
import { lineScale, stylesheet } from '$lib/canvas/stylesheet';
import { standings } from '$lib/model';
import { colourOf, iconNames, lineWidths, shapeNames, themes, tokens, type Theme } from '$lib/theme';
import cytoscape from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { edge, inARow, node, picture } from './pictures';

const looks = [
	{ icon: 'user', shape: 'circle', colour: 'blue' },
	{ icon: 'landmark', shape: 'hexagon', colour: 'teal' }
];

const sheet = (theme: Theme = 'light', drawn = looks) =>
	stylesheet({ theme, looks: drawn, motion: true, large: false, tinted: false, scale: 1 });

const definedClasses = () =>
	new Set(sheet().flatMap(({ selector }) => selector.match(/(?<=\.)[\w-]+/g) ?? []));

/** Draws one Picture under the stylesheet, without a screen. */
function styled(nodes = [node('a'), node('b')], edges = [edge('a', 'b')], theme: Theme = 'light') {
	const cy = cytoscape({ headless: true, styleEnabled: true, style: sheet(theme) });
	const next = drawable(picture(nodes, edges), inARow(...nodes.map(({ id }) => id)));
	apply(cy, compare(nothing, next), next, false);
	return cy;
}

describe('the stylesheet', () => {
	test('defines every class that an element may have', () => {
		const defined = definedClasses();
		const used = [
			...looks.map(lookClass),
			...Object.values(stateClasses),
			...standings.flatMap((standing) =>
				([1, 2, 3] as const).flatMap((weight) =>
					(['none', 'forward', 'backward', 'both'] as const).flatMap((arrow) =>
						edgeClasses(edge('a', 'b', { standing, weight, arrow, bend: 20, emphasis: 'selected' }))
					)
				)
			),
			...nodeClasses(node('a', { centre: true, emphasis: 'neighbour', ...looks[1] }))
		];
		for (const name of used) expect(defined, name).toContain(name);
	});

	test('has as many selectors for a thousand entities as for one', () => {
		const many = Array.from({ length: 1000 }, (_, index) => node(`n${index}`));
		expect(sheet('light', many)).toHaveLength(sheet('light', [node('one')]).length);
		for (const { selector } of sheet('light', many)) expect(selector).not.toMatch(/[#[\]]/);
	});

	test('asks elements for no data but size, bend and the width of a loop', () => {
		const asked = new Set(JSON.stringify(sheet()).match(/(?:map)?data\(\w+/gi));
		expect(asked).toEqual(new Set(['data(size', 'data(control', 'data(sweep']));
	});

	test.each(themes)('in the %s theme a node has the shape, the colour and the icon of its type', (theme) => {
		const cy = styled([node('a', looks[1]), node('b')], [], theme);
		const a = cy.getElementById('a');
		expect(a.style('shape')).toBe('polygon');
		expect(cy.getElementById('b').style('shape')).toBe('ellipse');
		expect(a.style('width')).toBe('32px');
		const hex = colourOf('teal', theme).fill;
		const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
		expect(a.style('background-color')).toBe(`rgb(${r},${g},${b})`);
		expect(decodeURIComponent(a.style('background-image'))).toContain(`stroke="${tokens[theme].surface}"`);
	});

	test('standings differ in their lines without any colour', () => {
		const pattern = (standing: (typeof standings)[number]) => {
			const line = styled(undefined, [edge('a', 'b', { standing })]).edges();
			return `${line.style('line-style')} ${line.style('line-style') === 'dashed' ? line.style('line-dash-pattern') : ''}`;
		};
		const patterns = ['stated', 'charged', 'reported', 'alleged'] as const;
		expect(new Set(patterns.map(pattern)).size).toBe(4);
		expect(pattern('sanctioned')).toBe(pattern('stated'));
	});

	test('more origins make a wider line, lit or not', () => {
		for (const emphasis of ['normal', 'selected'] as const) {
			const widths = ([1, 2, 3] as const).map((weight) =>
				parseFloat(
					styled(undefined, [edge('a', 'b', { weight, emphasis })])
						.edges()
						.style('width')
				)
			);
			expect(widths).toEqual([...widths].sort((one, other) => one - other));
			if (emphasis === 'normal') expect(widths).toEqual(Object.values(lineWidths));
		}
	});

	test('lines keep about their width on the screen at every zoom', () => {
		for (let zoom = 0.05; zoom <= 6; zoom *= 1.07) {
			expect(lineScale(zoom) * zoom).toBeGreaterThan(0.8);
			expect(lineScale(zoom) * zoom).toBeLessThan(1.25);
		}
		expect(lineScale(1)).toBe(1);
	});

	test('arrows follow the flow', () => {
		const heads = (arrow: 'none' | 'forward' | 'backward' | 'both') => {
			const line = styled(undefined, [edge('a', 'b', { arrow })]).edges();
			return [line.style('source-arrow-shape'), line.style('target-arrow-shape')];
		};
		expect(heads('none')).toEqual(['none', 'none']);
		expect(heads('forward')).toEqual(['none', 'triangle']);
		expect(heads('backward')).toEqual(['triangle', 'none']);
		expect(heads('both')).toEqual(['triangle', 'triangle']);
	});
});

describe('a look', () => {
	test('of every shipped icon and shape makes a class of its own', () => {
		const all = iconNames.flatMap((icon) =>
			shapeNames.map((shape) => lookClass({ icon, shape, colour: 'blue' }))
		);
		expect(new Set(all).size).toBe(all.length);
	});

	test('that is not in the shipped sets cannot smuggle anything into a selector', () => {
		const look = { icon: 'x"], *', shape: '}', colour: 'red; }' };
		expect(lookClass(look)).toBe('look-circle-grey-plain');
		expect(shippedLook(look)).toEqual({ icon: '', shape: 'circle', colour: 'grey' });
	});
});
