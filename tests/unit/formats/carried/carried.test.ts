import { sliceOf, weigh } from '$lib/evidence';
import { carriedOf, readCarried } from '$lib/formats/carried';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servedInvestigations } from '../../../support/served';

const served = await servedInvestigations();
const [whole = served[0]] = served.filter(({ about }) => about.id === 'el-mencho-cjng');
if (!whole) throw new Error('nothing is served');

const view: View = {
	...openingView('es'),
	spotlight: { centre: ['cjng'], depth: 1 },
	selection: [{ kind: 'entity', id: 'cjng' }],
	lens: 'grade',
	moved: { cjng: [10, 20.5] }
};
const picture = depict(buildNetwork(whole), weigh(whole, view), view);
const slice = sliceOf(whole, picture);
const positions = Object.fromEntries(slice.entities.map(({ id }, i) => [id, [i, 7 * i] as const]));
const arrangement = { layout: 'sectors', seed: 1, frame: 'wide', positions, sides: {}, regions: [] } as const;
const text = carriedOf(slice, view, { picture, arrangement });

describe('what a figure carries', () => {
	it('gives back View, slice and where everything stood', () => {
		expect(readCarried(text)).toEqual({
			carried: { investigation: slice, view, arrangement, ignored: [] }
		});
	});

	it('is the same text for the same figure, and holds no sign that a container would have to escape', () => {
		expect(carriedOf(slice, view, { picture, arrangement })).toBe(text);
		expect(text).not.toMatch(/[<>&]/);
	});

	it('says nothing of sources and entities that are not in the slice', () => {
		const elsewhere = whole.sources.find(({ id }) => !slice.sources.some((source) => source.id === id));
		const asked = { ...view, withoutSources: [elsewhere?.id ?? ''] };
		const reading = readCarried(carriedOf(slice, asked));
		expect(reading).toMatchObject({ carried: { view: { withoutSources: [] }, ignored: [] } });
	});

	it('keeps off the picture whom a line only names', () => {
		const all = { ...view, spotlight: null };
		const reading = readCarried(carriedOf(slice, all, { picture: { nodes: picture.nodes.slice(1) } }));
		expect(reading).toMatchObject({ carried: { view: { hidden: [picture.nodes[0]?.id] } } });
	});

	it('reports what an address names that the records do not hold', () => {
		const changed = text.replace('spotlight=cjng', 'spotlight=cjng,nobody');
		expect(readCarried(changed)).toMatchObject({
			carried: { ignored: [{ parameter: 'spotlight', value: 'nobody', why: 'unknown-id' }] }
		});
	});

	it.each([
		['', 'damaged'],
		['{"format":"sourceline-figure"', 'damaged'],
		['[]', 'foreign'],
		['{"format":"sourceline"}', 'foreign'],
		['{"format":"sourceline-figure","version":2}', 'other-version'],
		['{"format":"sourceline-figure","version":1}', 'damaged'],
		['{"format":"sourceline-figure","version":1,"address":"","investigation":{}}', 'bad-data'],
		[text.replace('"notes":[{', '"notes":[],"x":[{'), 'bad-data'],
		[text.slice(0, -20), 'damaged'],
		[' '.repeat(9_000_000), 'too-large'],
		[
			`{"format":"sourceline-figure","version":1,"address":"","investigation":{"entities":[${'{},'.repeat(1_000_000)}{}]}}`,
			'too-large'
		]
	])('is refused with the reason where it is %.60s', (wrong, fault) => {
		expect(readCarried(wrong)).toMatchObject({ fault });
	});

	it('never throws, whatever is in it', () => {
		const head = { format: fc.constant('sourceline-figure'), version: fc.constant(1) };
		const hostile = fc.record({
			...head,
			address: fc.oneof(fc.string(), fc.jsonValue()),
			arrangement: fc.jsonValue(),
			investigation: fc.jsonValue()
		});
		fc.assert(
			fc.property(hostile, (value) => {
				expect(readCarried(JSON.stringify(value))).toBeDefined();
			})
		);
		const deep = `{"format":"sourceline-figure","version":1,"address":"","investigation":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`;
		expect(readCarried(deep)).toHaveProperty('fault');
	});

	it('takes no arrangement in which somebody has no place, or a place out of this world', () => {
		for (const wrong of [
			{ ...arrangement, positions: { cjng: [0, 0] } },
			{ ...arrangement, positions: { ...positions, cjng: [1e9, 0] } },
			{ ...arrangement, layout: 'spiral' }
		]) {
			const changed = text.replace(JSON.stringify(arrangement), JSON.stringify(wrong));
			expect(readCarried(changed)).toMatchObject({ carried: { arrangement: null } });
		}
	});
});
