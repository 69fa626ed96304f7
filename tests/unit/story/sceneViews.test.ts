import { openingOf } from '$lib/filters';
import type { Scene, ScenePatch, Story } from '$lib/model';
import { openFolder } from '$lib/server';
import { sceneViews, viewBlock } from '$lib/story';
import type { View } from '$lib/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHarbour } from '../../support/harbour';

const opened = await openFolder('graph-data').open('el-mencho-cjng');
if (!opened?.investigation) throw new Error('the first investigation has a fault');
const { investigation } = opened;
const opening = openingOf(investigation, 'en');

const scene = (patch: ScenePatch, index: number): Scene => ({
	id: `scene-${index}`,
	title: 'A',
	body: 'B',
	patch
});
const storyOf = (...patches: ScenePatch[]): Story => ({
	id: 's',
	language: 'en',
	title: 'S',
	scenes: patches.map(scene)
});
const viewsOf = (...patches: ScenePatch[]) =>
	sceneViews(storyOf(...patches), investigation).map(({ view }) => view);

describe('the View of a scene', () => {
	it('says only what changes: all else stays as it was', () => {
		const [first, second, third] = viewsOf(
			{ spotlight: ['cjng'], depth: ['1'], light: ['cjng'] },
			{ depth: ['2'] },
			{ light: [] }
		);
		expect(first).toMatchObject({
			spotlight: { centre: ['cjng'], depth: 1 },
			light: [{ kind: 'entity', id: 'cjng' }]
		});
		expect(second).toEqual({ ...first, spotlight: { centre: ['cjng'], depth: 2 } });
		expect(third).toEqual({ ...second, light: [] });
	});

	it('may forget all that was before', () => {
		const [, second] = viewsOf(
			{ spotlight: ['cjng'], lens: ['origins'] },
			{ again: ['true'], light: ['ofac'] }
		);
		expect(second).toEqual({ ...opening, light: [{ kind: 'entity', id: 'ofac' }] });
	});

	it('shows of some sectors only their entities, what the spotlight is on and who is named besides', () => {
		const [view] = viewsOf({ spotlight: ['cjng'], sectors: ['revenue'], only: ['ofac'] });
		const types = new Map(investigation.vocabulary.entityTypes.map(({ id, sector }) => [id, sector]));
		const revenue = investigation.entities
			.filter(({ type }) => types.get(type) === 'revenue')
			.map(({ id }) => id);
		expect(revenue.length).toBeGreaterThan(5);
		expect(new Set(view?.only)).toEqual(new Set(['cjng', 'ofac', ...revenue]));
	});

	it('follows no language but its own, and says what it could not follow', () => {
		const [read] = sceneViews(
			storyOf({ lang: ['es'], spotlight: ['nobody'], colour: ['red'] }),
			investigation
		);
		expect(read?.view).toEqual(opening);
		expect(read?.ignored.map(({ parameter }) => parameter).sort()).toEqual(['colour', 'spotlight']);
	});
});

describe('a copied view', () => {
	const ids = investigation.entities.map(({ id }) => id);
	const anyView: fc.Arbitrary<View> = fc
		.record({
			spotlight: fc.option(
				fc.record({
					centre: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
					depth: fc.nat(5)
				}),
				{ nil: null }
			),
			hidden: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
			lens: fc.constantFrom(null, 'origins' as const, 'grade' as const),
			withoutSources: fc.subarray(investigation.sources.slice(0, 3).map(({ id }) => id)),
			moved: fc.dictionary(fc.constantFrom(...ids), fc.tuple(fc.nat(900), fc.nat(900)), {
				noNullPrototype: true
			}),
			light: fc.subarray<View['light'][number]>([{ kind: 'entity', id: 'cjng' }])
		})
		.map((parts) => ({ ...opening, ...parts }));

	it('pasted into a story shows the very same, begun anew or after any other scene', () => {
		fc.assert(
			fc.property(anyView, anyView, (first, second) => {
				const text = (block: string) => `## A\n\n${block}\n\nB\n\n`;
				const blocks = text(viewBlock(first, opening)) + text(viewBlock(second, opening, first));
				const { investigation: harbour, problems } = readHarbour({
					'stories/a.en.md': `---\ntitle: A\n---\n${blocks}`
				});
				expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
				const story = harbour?.stories[0];
				expect(story && sceneViews(story, investigation).map(({ view }) => view)).toEqual([first, second]);
			}),
			{ numRuns: 60, seed: 4 }
		);
	});
});
