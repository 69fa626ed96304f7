import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { expand, sift, type Cutting } from '$lib/filters';
import { onwardWords, wayWords } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { onwardFrom } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import { entity, investigation, knows, note, relationship, source } from '../../support/records';

const pays = {
	...knows,
	id: 'pays',
	forward: { en: { stated: '~ pays' } },
	inverse: { en: { stated: 'is ~ paid by' } }
};
const tie = (subject: string, object: string, type: string, ...notes: ReturnType<typeof note>[]) =>
	relationship(`${subject}-${object}`, notes, { subject, object, type });
const records = investigation({
	entities: ['hub', 'payer', 'other-payer', 'paid', 'friend'].map((id) => entity(id)),
	sources: ['s', 't'].map((id) => source(id)),
	vocabulary: { ...investigation().vocabulary, relationshipTypes: [knows, pays] },
	relationships: [
		tie('payer', 'hub', 'pays', note('s'), note('t')),
		tie('other-payer', 'hub', 'pays', note('s', { standing: 'alleged' })),
		tie('hub', 'paid', 'pays', note('s')),
		tie('hub', 'friend', 'knows', note('s'))
	]
});
const network = buildNetwork(records);

function at(patch: Partial<View>): Cutting {
	const view = { ...openingView('en'), ...patch };
	const evidence = weigh(records, view);
	return { network, evidence, view, shown: sift(network, evidence, view).entities.map(({ id }) => id) };
}

describe('what lies beyond an entity', () => {
	it('is told apart by kind of tie and by which end of it the entity is, most first', () => {
		const { count, wellSourced, ways } = onwardFrom(at({ only: ['hub'] }), ['hub']);
		expect([count, wellSourced]).toEqual([4, 1]);
		expect(ways.map(({ type, end, count: n, wellSourced: firm }) => [type, end, n, firm])).toEqual([
			['pays', 'object', 2, 1],
			['knows', 'subject', 1, 0],
			['pays', 'subject', 1, 0]
		]);
	});

	it('is worded no firmer than the least firm of what would come', () => {
		const [paid] = onwardFrom(at({ only: ['hub'] }), ['hub']).ways;
		if (!paid) throw new Error('There is no such way');
		expect(wayWords(records, paid, 'en')).toBe('is allegedly paid by');
	});

	it('comes by one kind of tie from one end only', () => {
		const cutting = at({ only: ['hub'] });
		expect(expand(cutting, ['hub'], { type: 'pays', end: 'object' })?.only).toEqual([
			'hub',
			'payer',
			'other-payer'
		]);
		expect(expand(cutting, ['hub'], { type: 'pays', end: 'subject' })?.only).toEqual(['hub', 'paid']);
	});

	it('leaves out what a filter holds back, and says so', () => {
		const onward = onwardFrom(at({ only: ['hub'], filter: { 'relationship-type': ['knows'] } }), ['hub']);
		expect(onward).toMatchObject({ count: 3, heldBack: 1 });
		expect(onwardWords(onward, 'en')).toEqual({
			more: '3 more neighbours are not shown, 1 of them well sourced.',
			held: 'The filters or the period hold 1 neighbour back.'
		});
	});
});
