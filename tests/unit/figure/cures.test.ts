import { curesFor, usualChoices, type Cure, type FigureChoices, type MadeFigure } from '$lib/figure';
import { burdenOf } from '$lib/figure/cures';
import type { View } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { figureOf } from './figures';

const patience = { timeout: 120_000 };
const cjng = { spotlight: { centre: ['cjng'], depth: 1 } };
const cuinis = { spotlight: { centre: ['los-cuinis'], depth: 1 } };

/** What is offered for a figure, each offer with the figure that it gives. */
async function offered(view: Partial<View>, choices: Partial<FigureChoices>) {
	const made = await figureOf('el-mencho-cjng', view, choices);
	const cures: { cure: Cure; after: MadeFigure }[] = [];
	const attempt = async (change: Cure['change']) => {
		const after = await figureOf('el-mencho-cjng', view, { ...choices, ...change });
		tried.set(JSON.stringify(change), after);
		return after.figure.warnings;
	};
	const tried = new Map<string, MadeFigure>();
	const all = { ...usualChoices, ...choices };
	for await (const cure of curesFor(made.figure.warnings, all, made.picture.nodes.length, attempt)) {
		const after = tried.get(JSON.stringify(cure.change));
		if (after) cures.push({ cure, after });
	}
	return { made, cures };
}

describe('what is offered against what readers may miss', () => {
	it(
		'makes text larger where it is too small, and no format of ours sets any that is',
		patience,
		async () => {
			const small = [{ code: 'small-text', points: 5 }] as const;
			const attempt: Parameters<typeof curesFor>[3] = ({ text = 1 }) =>
				Promise.resolve(text >= 1.5 ? [] : small);
			const found: Cure[] = [];
			for await (const cure of curesFor(small, usualChoices, 4, attempt)) found.push(cure);
			expect(found).toEqual([{ against: ['small-text'], change: { text: 1.5 } }]);
			for (const preset of ['square', 'story'] as const) {
				const { made } = await offered(cuinis, { preset });
				expect(burdenOf(made.figure.warnings, 'small-text')).toBe(0);
			}
		}
	);

	it('makes less of what it stands beside, press after press, and moves nobody', patience, async () => {
		let choices: Partial<FigureChoices> = { preset: 'article' };
		let former: MadeFigure | null = null;
		for (let press = 0; press < 3; press++) {
			const { made, cures } = await offered({}, choices);
			for (const { cure, after } of cures)
				for (const code of cure.against)
					expect(burdenOf(after.figure.warnings, code)).toBeLessThan(burdenOf(made.figure.warnings, code));
			for (const { id } of former ? made.picture.nodes : [])
				expect(made.standing.positions.get(id)).toEqual(former?.standing.positions.get(id));
			const [first] = cures;
			if (!first) break;
			former = made;
			choices = { ...choices, ...first.cure.change };
		}
		expect(former).not.toBeNull();
	});

	it('is nothing where trying has ended, and nothing that does not help', async () => {
		const grown = [{ code: 'grown', percent: 30 }] as const;
		const cures = async (attempt: Parameters<typeof curesFor>[3]) => {
			const found: Cure[] = [];
			for await (const cure of curesFor(grown, usualChoices, 40, attempt)) found.push(cure);
			return found;
		};
		expect(await cures(() => Promise.resolve(null))).toEqual([]);
		expect(await cures(() => Promise.resolve(grown))).toEqual([]);
		const onPaper: Parameters<typeof curesFor>[3] = ({ preset }) =>
			Promise.resolve(preset === 'a4-portrait' ? [] : grown);
		expect(await cures(onPaper)).toEqual([{ against: ['grown'], change: { preset: 'a4-portrait' } }]);
		const worse: Parameters<typeof curesFor>[3] = ({ preset, most }) =>
			Promise.resolve(preset ? [{ code: 'small-text', points: 4 }] : most === 25 ? [] : grown);
		expect(await cures(worse)).toEqual([{ against: ['grown'], change: { most: 25 } }]);
	});
});

it(
	'a figure of the most important keeps the places that all of it has, in a spotlight too',
	patience,
	async () => {
		const whole = await figureOf('el-mencho-cjng', cjng);
		const few = await figureOf('el-mencho-cjng', cjng, { most: 8 });
		expect(few.picture.nodes).toHaveLength(8);
		expect(few.picture.nodes.some(({ id }) => id === 'cjng')).toBe(true);
		for (const { id } of few.picture.nodes)
			expect(few.standing.positions.get(id)).toEqual(whole.standing.positions.get(id));
		const sectors = new Set(few.picture.nodes.map(({ sector }) => sector));
		for (const { sector } of few.standing.regions) expect(sectors).toContain(sector);
	}
);
