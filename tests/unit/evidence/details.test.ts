import { expect, it } from 'vitest';
import { asLeft, weigh } from '$lib/evidence';
import { investigation, note, relationship, source } from '../../support/records';

const tie = relationship(
	'tie',
	[
		note('diary'),
		note('ledger', { about: 'amount', value: { en: '40' } }),
		note('paper', { about: 'start', value: { en: '2009' } }),
		note('letter', { about: 'start', value: { en: '2011' }, stance: 'contradicts' })
	],
	{ start: '2009', end: '2012', amount: { en: '40' }, asPrinted: 'a decade ago' }
);
const records = investigation({
	relationships: [tie],
	sources: ['diary', 'ledger', 'paper', 'letter'].map((id) => source(id))
});

function left(...withoutSources: string[]) {
	const evidence = weigh(records, { withoutSources, withoutOrigins: [] }).get('tie');
	if (!evidence) throw new Error('no evidence');
	return asLeft(tie, evidence);
}

it('is the same relationship while every note that gives a detail is left', () => {
	expect(left()).toBe(tie);
	expect(left('diary')).toBe(tie);
});

it('loses a detail with the last note that gives it, and with a date the words that it was printed in', () => {
	expect(left('ledger').amount).toBeUndefined();
	expect(left('ledger').start).toBe('2009');
	expect(left('paper')).toMatchObject({ end: '2012', amount: { en: '40' } });
	expect(left('paper').start).toBeUndefined();
	expect(left('paper').asPrinted).toBeUndefined();
});

it('keeps a detail that no note was ever about, until nothing supports the tie', () => {
	expect(left('ledger', 'paper').end).toBe('2012');
	const nothing = left('diary', 'ledger', 'paper');
	expect([nothing.start, nothing.end, nothing.amount, nothing.asPrinted]).toEqual(Array(4).fill(undefined));
});
