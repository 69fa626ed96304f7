import { weigh } from '$lib/evidence';
import {
	back,
	beginWalk,
	cross,
	followSelection,
	jump,
	look,
	onPicture,
	startOf,
	wayBack,
	waysFrom,
	type Move,
	type Walk
} from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { entity, investigation, note, relationship, source } from '../../../support/records';

const records = investigation({
	sources: [source('s'), source('t')],
	entities: [entity('a'), entity('b'), entity('c'), entity('p', { type: 'place' }), entity('far')],
	relationships: [
		relationship('hearsay', [note('s', { standing: 'alleged' })], { object: 'c' }),
		relationship('place', [note('s')], { object: 'p' }),
		relationship('firm', [note('s'), note('t')], { object: 'b' }),
		relationship('second', [note('t')], { subject: 'b', object: 'a' }),
		relationship('onward', [note('s')], { subject: 'b', object: 'far' }),
		relationship('self', [note('s')], { subject: 'far', object: 'far' })
	]
});
const whole = new Set(records.entities.map(({ id }) => id));

function seen(change: Partial<View> = {}) {
	const view = { ...openingView('en'), ...change };
	const evidence = weigh(records, view);
	const picture = depict(buildNetwork(records), evidence, view);
	return { picture, ways: (at: string) => waysFrom(records, evidence, picture, at, 'en') };
}

const { picture, ways } = seen();
const moved = (walk: Walk, ...by: Move[]) => by.reduce((now, move) => look(now, ways(now.at), move), walk);

describe('what leads on from an entity', () => {
	it('comes by sector, then firmest, then best corroborated; parallel ones are a step each', () => {
		const { groups, list } = ways('a');
		expect(groups.map(({ label }) => label)).toEqual(['People', 'Places']);
		expect(list.map(({ relationship: { id } }) => id)).toEqual(['firm', 'second', 'hearsay', 'place']);
	});

	it('is what the picture shows: filters, what is hidden and what is taken out hold, and the rest is counted', () => {
		const ids = (change: Partial<View>) =>
			seen(change)
				.ways('a')
				.list.map(({ relationship: { id } }) => id);
		expect(ids({ filter: { standing: ['alleged'] } })).toEqual(['firm', 'second', 'place']);
		expect(seen({ filter: { standing: ['alleged'] } }).ways('a').beyond).toBe(1);
		expect(ids({ hidden: ['b'] })).toEqual(['hearsay', 'place']);
		expect(ids({ withoutSources: ['s'] })).toEqual(['firm', 'second']);
		expect(seen({ withoutSources: ['s'] }).ways('a').beyond).toBe(0);
		expect(ids({ spotlight: { centre: ['p'], depth: 1 } })).toEqual(['place']);
	});
});

describe('looking', () => {
	it('goes on and back, to the ends, and stays there: it never begins anew in silence', () => {
		const start = beginWalk('a');
		expect(moved(start, 'next').tie).toBe('firm');
		expect(moved(start, 'next', 'next', 'previous').tie).toBe('firm');
		expect(moved(start, 'previous').tie).toBe('place');
		const last = moved(start, 'last');
		expect(look(last, ways('a'), 'next')).toBe(last);
		const first = moved(start, 'first');
		expect(look(first, ways('a'), 'previous')).toBe(first);
	});

	it('goes from group to group: back to the beginning of its own first', () => {
		const start = beginWalk('a');
		expect(moved(start, 'next-group').tie).toBe('firm');
		expect(moved(start, 'next-group', 'next-group').tie).toBe('place');
		expect(moved(start, 'next', 'next', 'previous-group').tie).toBe('firm');
		expect(moved(start, 'last', 'previous-group').tie).toBe('firm');
		const last = moved(start, 'last');
		expect(look(last, ways('a'), 'next-group')).toBe(last);
	});

	it('at an entity that nothing leads on from changes nothing', () => {
		const alone = seen({ only: ['a'] });
		const walk = beginWalk('a');
		expect(look(walk, alone.ways('a'), 'next')).toBe(walk);
		expect(cross(walk, alone.ways('a'))).toBe(walk);
	});
});

describe('crossing', () => {
	const there = cross(moved(beginWalk('a'), 'next', 'next'), ways('a'));

	it('leads to the other end, with a trail that remembers what was looked at', () => {
		expect(there).toEqual({ at: 'b', tie: null, trail: [{ at: 'a', tie: 'second' }] });
		expect(wayBack(there)).toBe('second');
		expect(back(there)).toEqual({ at: 'a', tie: 'second', trail: [] });
		expect(back(back(there))).toEqual(back(there));
	});

	it('back over the way I came leaves no trail; by another way it does', () => {
		expect(cross({ ...there, tie: 'second' }, ways('b'))).toEqual({ at: 'a', tie: 'second', trail: [] });
		expect(cross({ ...there, tie: 'firm' }, ways('b')).trail).toHaveLength(2);
	});

	it('what leads to where I stand leads nowhere, and so does what I do not look at', () => {
		const loop = { ...beginWalk('far'), tie: 'self' };
		expect(cross(loop, ways('far'))).toBe(loop);
		const start = beginWalk('a');
		expect(cross(start, ways('a'))).toBe(start);
	});

	it('any stop of the trail can be gone back to', () => {
		const far = cross({ ...there, tie: 'onward' }, ways('b'));
		expect(far.at).toBe('far');
		expect(back(far, 0)).toEqual({ at: 'a', tie: 'second', trail: [] });
	});
});

describe('where a walk begins', () => {
	it('is what is selected; of a relationship its subject, looking at it', () => {
		expect(startOf(records, picture, [{ kind: 'entity', id: 'p' }])).toEqual(beginWalk('p'));
		expect(startOf(records, picture, [{ kind: 'relationship', id: 'second' }])).toEqual(
			beginWalk('b', 'second')
		);
		expect(startOf(records, picture, [{ kind: 'bundle', id: 'a~b' }])?.at).toBe('a');
	});

	it('is else the centre of the investigation, or the most important there is on the picture', () => {
		const centred = { ...records, about: { ...records.about, centre: ['c'] } };
		expect(startOf(centred, picture, [])?.at).toBe('c');
		expect(startOf(records, picture, [])?.at).toBe('a');
		expect(startOf(records, picture, [{ kind: 'relationship', id: 'gone' }])?.at).toBe('a');
		expect(startOf(records, { ...picture, nodes: [] }, [])).toBeNull();
	});
});

describe('a walk and what is selected in another way', () => {
	const there = jump(beginWalk('a', 'firm'), 'b');

	it('goes to an entity, back where that is the last stop, and looks at a relationship that ends here', () => {
		const to = (id: string) => followSelection(there, records, picture, [{ kind: 'entity', id }]);
		expect(to('p')).toMatchObject({ at: 'p', trail: [{ at: 'a' }, { at: 'b' }] });
		expect(to('a')).toEqual({ at: 'a', tie: 'firm', trail: [] });
		const tie = (id: string) => followSelection(there, records, picture, [{ kind: 'relationship', id }]);
		expect(tie('onward')).toMatchObject({ at: 'b', tie: 'onward' });
		expect(tie('place')).toMatchObject({ at: 'a', tie: 'place' });
	});

	it('does not know where to go when many things are selected', () => {
		const many = ['a', 'p'].map((id) => ({ kind: 'entity', id }) as const);
		expect(followSelection(there, records, picture, many)).toBe(there);
	});

	it('goes back to what is still on the picture when where it stands no longer is', () => {
		expect(onPicture(there, whole)).toBe(there);
		expect(onPicture(there, new Set(['a']))).toEqual({ at: 'a', tie: 'firm', trail: [] });
		expect(onPicture(there, new Set(['p']))).toBeNull();
	});
});
