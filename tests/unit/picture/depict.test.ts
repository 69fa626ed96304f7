import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import type { Investigation } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { bundleId, openingView, type View } from '$lib/view';
import { entity, investigation, knows, note, property, relationship, source } from '../../support/records';

const records = investigation({
	entities: [
		entity('hub'),
		entity('near'),
		entity('far', { type: 'place' }),
		entity('alone'),
		entity('named', { properties: [property('named/alias', [note('s')])] })
	],
	sources: [source('s'), source('t'), source('u')],
	relationships: [
		relationship('one', [note('s', { standing: 'alleged' })], { subject: 'hub', object: 'near' }),
		relationship('two', [note('s'), note('t')], { subject: 'near', object: 'hub' }),
		relationship('three', [note('s'), note('t'), note('u')], { subject: 'near', object: 'far' })
	],
	about: { ...investigation().about, centre: ['hub'] }
});

function show(patch: Partial<View> = {}, of: Investigation = records, previous?: ReturnType<typeof depict>) {
	const view = { ...openingView('en'), ...patch };
	return depict(buildNetwork(of), weigh(of, view), view, previous);
}
const ids = (elements: readonly { id: string }[]) => elements.map(({ id }) => id).sort();

describe('what a View shows', () => {
	it('draws parallel relationships as one line with a count, as firm and wide as the least firm of them', () => {
		const { edges } = show();
		const bundle = edges.find(({ relationships }) => relationships.length === 2);
		expect(bundle).toMatchObject({
			id: bundleId('near', 'hub'),
			label: '2 relationships',
			standing: 'alleged',
			weight: 1,
			arrow: 'both',
			bend: 0
		});
		expect(ids(edges)).toEqual([bundleId('hub', 'near'), 'three'].sort());
	});

	it('fans them out in the spotlight, on either side of the straight line, each in its own words', () => {
		const { edges } = show({ spotlight: { centre: ['hub'], depth: 1 } });
		expect(ids(edges)).toEqual(['one', 'two']);
		const [one, two] = ['one', 'two'].map((id) => edges.find((edge) => edge.id === id));
		expect(one?.label).toBe('allegedly knows');
		expect(two?.label).toBe('knows');
		// They run opposite ways, so bends of the same sign lie on opposite sides.
		expect(one?.bend).toBe(two?.bend);
		expect(one?.bend).not.toBe(0);
	});

	it.each([
		[0, ['hub']],
		[1, ['hub', 'near']],
		[2, ['far', 'hub', 'near']]
	])('shows the spotlight to depth %i', (depth, shown) => {
		const picture = show({ spotlight: { centre: ['hub'], depth } });
		expect(ids(picture.nodes)).toEqual(shown);
		expect(picture.hidden.entities).toBe(5 - shown.length);
	});

	it('drops what a removal leaves without support, and who is cut off by it', () => {
		const picture = show({ withoutSources: ['s', 't'] });
		expect(ids(picture.edges)).toEqual(['three']);
		// `alone` never had a tie, so nothing was taken from it; `named` lost the only thing said of it and goes.
		expect(ids(picture.nodes)).toEqual(['alone', 'far', 'near']);
		expect(picture.hidden.relationships).toBe(2);
	});

	it('does not go through a tie that nothing supports any longer', () => {
		const picture = show({ withoutSources: ['s', 't'], spotlight: { centre: ['hub'], depth: 5 } });
		expect(ids(picture.nodes)).toEqual(['hub']);
	});

	it('lists in the legend only what is on it, in words', () => {
		const { legend } = show({ spotlight: { centre: ['far'], depth: 1 } });
		const values = legend.map(({ kind, value }) => `${kind} ${value}`);
		expect(values).toEqual([
			'entity-type person',
			'entity-type place',
			'standing stated',
			'corroboration 3',
			'arrow arrow',
			'beyond beyond'
		]);
		expect(legend.find(({ kind }) => kind === 'corroboration')?.words).toContain('three');
	});

	it('says in the legend what the reader has moved, and nothing of it where nothing is', () => {
		const pinned = ({ legend }: ReturnType<typeof show>) => legend.filter(({ kind }) => kind === 'pinned');
		expect(pinned(show())).toEqual([]);
		const [entry] = pinned(show({ moved: { far: [1, 2] } }));
		expect(entry).toMatchObject({ count: 1, words: 'pinned by hand where it stands' });
	});

	it('draws a tie of an entity to itself as a loop beyond its node, and fans several out', () => {
		const loop = (id: string) => relationship(id, [note('s')], { subject: 'hub', object: 'hub' });
		const of = { ...records, relationships: [...records.relationships, loop('own'), loop('own-too')] };
		const loops = (patch: Partial<View> = {}, from: Investigation = of) =>
			show(patch, from).edges.filter(({ from, to }) => from === to);
		const [together, ...none] = loops();
		expect(none).toEqual([]);
		expect(together).toMatchObject({
			from: 'hub',
			label: '2 relationships',
			relationships: ['own', 'own-too']
		});
		expect(together?.bend).toBeGreaterThan(show({}, of).nodes.find(({ id }) => id === 'hub')?.radius ?? NaN);
		const fanned = loops({ spotlight: { centre: ['hub'], depth: 0 } });
		expect(ids(fanned)).toEqual(['own', 'own-too']);
		expect(new Set(fanned.map(({ bend }) => bend)).size).toBe(2);
		const [alone] = loops({}, { ...records, relationships: [loop('own')] });
		expect(alone).toMatchObject({ id: 'own', arrow: 'forward' });
	});

	it('lets arrows follow the way that money goes', () => {
		const paid = { ...knows, flow: 'inverse' as const };
		const of = { ...records, vocabulary: { ...records.vocabulary, relationshipTypes: [paid] } };
		expect(show({}, of).edges.find(({ id }) => id === 'three')?.arrow).toBe('backward');
		const mutual = { ...knows, symmetric: true };
		const both = { ...records, vocabulary: { ...records.vocabulary, relationshipTypes: [mutual] } };
		expect(show({}, both).edges.find(({ id }) => id === 'three')?.arrow).toBe('none');
	});

	it('lifts out what is selected and what it touches', () => {
		const { nodes, edges } = show({ selection: [{ kind: 'entity', id: 'far' }] });
		const emphasis = Object.fromEntries(
			[...nodes, ...edges].map((element) => [element.id, element.emphasis])
		);
		expect(emphasis).toMatchObject({ far: 'selected', near: 'neighbour', hub: 'normal', three: 'neighbour' });
	});

	it('marks the entity of a property that is selected, and none of its lines', () => {
		const own = { properties: [property('hub/alias', [note('s')])] };
		const of = { ...records, entities: [entity('hub', own), ...records.entities.slice(1)] };
		const { nodes, edges } = show({ selection: [{ kind: 'relationship', id: 'hub/alias' }] }, of);
		expect(nodes.flatMap(({ id, emphasis }) => (emphasis === 'normal' ? [] : [`${id} ${emphasis}`]))).toEqual(
			['hub selected']
		);
		expect(edges.map(({ emphasis }) => emphasis)).toEqual(edges.map(() => 'normal'));
	});

	it('speaks the language of the View', () => {
		const { edges, sectors } = show({ language: 'es', spotlight: { centre: ['hub'], depth: 1 } });
		expect(edges.find(({ id }) => id === 'one')?.label).toBe('presuntamente conoce a');
		expect(sectors.map(({ label }) => label)).toEqual(['Personas']);
	});
});

describe('a picture after a change', () => {
	it('is the same value when nothing shows differently', () => {
		const before = show();
		expect(show({ camera: { centre: [1, 2], zoom: 3 } }, records, before)).toBe(before);
	});

	it('keeps the very elements that did not change', () => {
		const before = show();
		const after = show({ selection: [{ kind: 'entity', id: 'far' }] }, records, before);
		const same = (id: string) =>
			before.nodes.find((n) => n.id === id) === after.nodes.find((n) => n.id === id);
		expect([same('hub'), same('far')]).toEqual([true, false]);
		expect(after.legend).toBe(before.legend);
	});

	it('says of each entity how many neighbours are not there, and how many of them are well sourced', () => {
		const beyond = (patch: Partial<View>) =>
			Object.fromEntries(show(patch).nodes.map((node) => [node.id, node.beyond]));
		expect(beyond({ only: ['near'] })).toEqual({
			near: { count: 2, wellSourced: 2, words: '+2, 2 well sourced' }
		});
		expect(beyond({ spotlight: { centre: ['hub'], depth: 1 } })).toEqual({
			hub: null,
			near: { count: 1, wellSourced: 1, words: '+1, 1 well sourced' }
		});
		expect(beyond({ only: ['near'], withoutSources: ['t'] })).toMatchObject({
			near: { count: 2, wellSourced: 1 }
		});
		expect(Object.values(beyond({})).every((each) => each === null)).toBe(true);
	});
});

describe('what a scene points out', () => {
	const emphasisOf = (view: Partial<View>) => {
		const { edges } = show({ spotlight: { centre: ['hub'], depth: 1 }, ...view });
		return Object.fromEntries(edges.map(({ id, emphasis }) => [id, emphasis]));
	};

	it('looks selected, until somebody asks about one line: then that one stands out', () => {
		const [one, other] = Object.keys(emphasisOf({})) as [string, string];
		const line = (id: string) => ({ kind: 'relationship', id }) as const;
		const light = [line(one), line(other)];
		expect(emphasisOf({ light })).toMatchObject({ [one]: 'selected', [other]: 'selected' });
		const asked = emphasisOf({ light, selection: [line(other)] });
		expect(asked).toMatchObject({ [one]: 'neighbour', [other]: 'selected' });
	});
});
