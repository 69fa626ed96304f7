import { describe, expect, it } from 'vitest';
import { inCircle, independent, weigh } from '$lib/evidence';
import type { Origin, Relationship, Reliability, Source, SourceNote } from '$lib/model';
import {
	entity,
	investigation,
	knows,
	note,
	origin,
	property,
	relationship,
	source
} from '../../support/records';

const everything: { withoutSources: readonly string[]; withoutOrigins: readonly string[] } = {
	withoutSources: [],
	withoutOrigins: []
};

/** Evidence of one tie with these notes. */
function weighOne(
	notes: SourceNote[],
	parts: { sources?: Source[]; origins?: Origin[]; tie?: Partial<Relationship>; without?: string[] } = {}
) {
	const named = new Set((parts.sources ?? []).map(({ id }) => id));
	const missing = [...new Set(notes.map((each) => each.source))].filter((id) => !named.has(id));
	const evidence = weigh(
		investigation({
			sources: [...(parts.sources ?? []), ...missing.map((id) => source(id))],
			origins: parts.origins ?? [],
			relationships: [relationship('tie', notes, parts.tie)]
		}),
		{ ...everything, withoutSources: parts.without ?? [] }
	).get('tie');
	if (!evidence) throw new Error('no evidence of the tie');
	return evidence;
}

describe('independent origins', () => {
	it('counts one anonymous official once, whoever cites him', () => {
		const official = { origin: 'us-defence-official', standing: 'reported' } as const;
		const evidence = weighOne(
			[note('article', official), note('reuters-a', official), note('reuters-b', official)],
			{
				origins: [origin('us-defence-official', { kind: 'anonymous-official' })]
			}
		);
		expect(evidence.origins).toEqual(['us-defence-official']);
		expect(evidence.standing).toBe('reported');
	});

	it('counts an office for its ministry', () => {
		const evidence = weighOne([note('release', { origin: 'ofac' }), note('paper', { origin: 'treasury' })], {
			origins: [origin('ofac', { partOf: 'treasury' }), origin('treasury')]
		});
		expect(evidence.origins).toEqual(['treasury']);
	});

	it('counts two newsrooms twice, until one is known to rest on the other', () => {
		const notes = [note('ap'), note('copy')];
		expect(weighOne(notes).corroboration).toBe(2);
		const resting = [source('copy', { derivedFrom: ['ap'] })];
		expect(weighOne(notes, { sources: resting }).origins).toEqual(['publisher-of-ap']);
	});

	it('lets a source that rests on another speak for itself where the other is silent', () => {
		const resting = [source('copy', { derivedFrom: ['ap'] })];
		expect(weighOne([note('copy')], { sources: resting }).origins).toEqual(['publisher-of-copy']);
	});

	it('passes through a source that has no note of its own', () => {
		const chain = [source('c', { derivedFrom: ['b'] }), source('b', { derivedFrom: ['a'] })];
		expect(weighOne([note('a'), note('c')], { sources: chain }).origins).toEqual(['publisher-of-a']);
	});

	it('counts circular reporting once', () => {
		const circle = [
			source('x', { derivedFrom: ['y'] }),
			source('y', { derivedFrom: ['z'] }),
			source('z', { derivedFrom: ['x'] })
		];
		expect(weighOne([note('x'), note('y'), note('z')], { sources: circle }).corroboration).toBe(1);
	});

	it('ends in a circle of partOf, counting all of it once', () => {
		const origins = [
			origin('p', { partOf: 'q' }),
			origin('q', { partOf: 'p' }),
			origin('r', { partOf: 'q' })
		];
		const notes = ['p', 'q', 'r'].map((id) => note(id, { origin: id }));
		expect(weighOne(notes, { origins }).origins).toEqual(['p']);
	});

	it('does not count a note that only mentions, or one that contradicts', () => {
		const evidence = weighOne([
			note('a'),
			note('b', { stance: 'mentions' }),
			note('c', { stance: 'contradicts' }),
			note('d', { stance: 'qualifies' })
		]);
		expect(evidence.origins).toEqual(['publisher-of-a', 'publisher-of-d']);
	});
});

describe('sources that rest on each other in a circle', () => {
	const circle = [
		source('x', { derivedFrom: ['y'] }),
		source('y', { derivedFrom: ['z'] }),
		source('z', { derivedFrom: ['x'] }),
		source('copy', { derivedFrom: ['x'] })
	];
	const all = ['publisher-of-x', 'publisher-of-y', 'publisher-of-z'];
	const ring = [note('x'), note('y'), note('z')];

	/** The sources that are left, and how many origins, with some origins out. */
	function leftOf(notes: SourceNote[], withoutOrigins: string[], sources = circle) {
		const missing = notes.filter((each) => sources.every(({ id }) => id !== each.source));
		const records = investigation({
			sources: [...sources, ...missing.map((each) => source(each.source))],
			relationships: [relationship('tie', notes)]
		});
		const evidence = weigh(records, { withoutSources: [], withoutOrigins }).get('tie');
		return [evidence?.notes.map((each) => each.note.source).join(' '), evidence?.corroboration];
	}

	it('are one origin, and none of them is told as whoever began', () => {
		const { notes, origins } = weighOne(ring, { sources: circle });
		expect(origins).toEqual([all.join('~')]);
		expect(inCircle(origins[0] ?? '')).toEqual(all);
		expect(notes.map((each) => each.circle)).toEqual([all, all, all]);
		expect(notes.map((each) => each.speakers)).toEqual(all.map((id) => [id]));
	});

	it('lose with each origin its own notes alone, whichever it is, and stay one until all are out', () => {
		const [x = '', y = '', z = ''] = all;
		expect(leftOf(ring, [x])).toEqual(['y z', 1]);
		expect(leftOf(ring, [y])).toEqual(['x z', 1]);
		expect(leftOf(ring, [z])).toEqual(['x y', 1]);
		expect(leftOf(ring, [x, y])).toEqual(['z', 1]);
		expect(leftOf(ring, all)).toEqual(['', 0]);
	});

	it('give no more to a source outside that repeats them: it goes when all of them are out', () => {
		const notes = [...ring, note('copy')];
		expect(weighOne(notes, { sources: circle }).notes[3]).toMatchObject({ speakers: [], circle: all });
		expect(leftOf(notes, [])).toEqual(['x y z copy', 1]);
		expect(leftOf(notes, all.slice(1))).toEqual(['x copy', 1]);
		expect(leftOf(notes, all)).toEqual(['', 0]);
	});

	it('go back to whom one of them has it from, where its note says so', () => {
		const notes = [note('x'), note('y', { origin: 'official' }), note('z')];
		const evidence = weighOne(notes, { sources: circle, origins: [origin('official')] });
		expect(evidence.origins).toEqual(['official']);
		expect(evidence.notes.map((each) => each.circle)).toEqual([null, null, null]);
	});

	it('add no origin beside one of them that says so elsewhere too', () => {
		const own = source('own', { publisher: 'publisher-of-z' });
		const evidence = weighOne([...ring, note('own')], { sources: [...circle, own] });
		expect(evidence.origins).toEqual(['publisher-of-z']);
		expect(weighOne([...ring, note('free')], { sources: circle }).corroboration).toBe(2);
	});

	it('of one house are that house', () => {
		const house = circle.map((each) => ({ ...each, publisher: 'house' }));
		expect(weighOne(ring, { sources: house })).toMatchObject({
			origins: ['house'],
			notes: [{ circle: null }, {}, {}]
		});
	});
});

describe('independent origins among circles', () => {
	it.each([
		[
			['a', 'b', 'a'],
			['a', 'b']
		],
		[['a~b', 'a'], ['a']],
		[
			['a~b', 'c'],
			['a~b', 'c']
		],
		[
			['a~b', 'b~c', 'd~e'],
			['a~b~c', 'd~e']
		],
		[['a~b', 'c~d', 'b~c'], ['a~b~c~d']]
	])('of %j are %j', (ids, counted) => {
		expect(independent(ids)).toEqual(counted);
	});
});

describe('what was denied or taken back', () => {
	const stated = note('a', { credibility: 3 });
	const graded = [source('a', { reliability: 'C' }), source('b', { reliability: 'A' })];

	it.each(['retracted', 'denied'] as const)(
		'corroborates nothing where it is %s, and lifts no grade',
		(standing) => {
			const evidence = weighOne([stated, note('b', { standing, credibility: 1 })], { sources: graded });
			expect(evidence).toMatchObject({
				origins: ['publisher-of-a'],
				corroboration: 1,
				standing: 'stated',
				bestReliability: 'C',
				bestCredibility: 3
			});
		}
	);

	it('is worded so where nothing else is left, by no origin, however many took it back', () => {
		const notes = [stated, note('b', { standing: 'retracted' }), note('c', { standing: 'retracted' })];
		expect(weighOne(notes, { without: ['a'] })).toMatchObject({ corroboration: 0, standing: 'retracted' });
	});
});

describe('standing', () => {
	const ofac = origin('ofac', { kind: 'agency', entity: 'b', partOf: 'treasury' });
	const treasury = origin('treasury', { kind: 'government' });

	it('is sanctioned only on the word of the body that did it', () => {
		const sanctioned = { standing: 'sanctioned' } as const;
		const origins = [ofac, treasury, origin('state', { kind: 'government' })];
		expect(weighOne([note('release', { ...sanctioned, origin: 'ofac' })], { origins }).standing).toBe(
			'sanctioned'
		);
		expect(weighOne([note('other', { ...sanctioned, origin: 'state' })], { origins }).standing).toBe(
			'reported'
		);
		expect(weighOne([note('paper', sanctioned)], { origins }).standing).toBe('reported');
	});

	it('is stated only in the own voice of a source', () => {
		expect(weighOne([note('paper')]).standing).toBe('stated');
		expect(
			weighOne([note('paper', { origin: 'somebody' })], { origins: [origin('somebody')] }).standing
		).toBe('reported');
	});

	it('is a court finding only from a court or a government', () => {
		const found = { standing: 'convicted' } as const;
		expect(weighOne([note('paper', found)]).standing).toBe('reported');
		const origins = [origin('court', { kind: 'court' })];
		expect(weighOne([note('paper', { ...found, origin: 'court' })], { origins }).standing).toBe('convicted');
	});

	it('is acknowledged only by one of the two it ties', () => {
		const admitted = { standing: 'acknowledged', origin: 'himself' } as const;
		const origins = [origin('himself', { kind: 'person', entity: 'a' })];
		expect(weighOne([note('memoir', admitted)], { origins }).standing).toBe('acknowledged');
		const others = [origin('himself', { kind: 'person', entity: 'zz' })];
		expect(weighOne([note('memoir', admitted)], { origins: others }).standing).toBe('reported');
	});

	it('is acknowledged for the subject alone, and by either end of a symmetric tie', () => {
		const admitted = note('memoir', { standing: 'acknowledged', origin: 'object' });
		const origins = [origin('object', { kind: 'company', entity: 'b' })];
		expect(weighOne([admitted], { origins }).standing).toBe('reported');
		const { vocabulary } = investigation();
		const records = investigation({
			origins,
			sources: [source('memoir')],
			vocabulary: { ...vocabulary, relationshipTypes: [{ ...knows, symmetric: true }] },
			relationships: [relationship('tie', [admitted])]
		});
		expect(weigh(records, everything).get('tie')?.standing).toBe('acknowledged');
	});

	it('of a property is acknowledged by its own entity, or who speaks for it, and by nobody else', () => {
		const admitted = note('memoir', { standing: 'acknowledged', origin: 'clerk' });
		const standingFor = (speaker: string) =>
			weigh(
				investigation({
					entities: [entity('a', { properties: [property('a/alias', [admitted])] }), entity('b')],
					sources: [source('memoir')],
					origins: [
						origin('clerk', { partOf: 'house' }),
						origin('house', { kind: 'company', entity: speaker })
					]
				}),
				everything
			).get('a/alias')?.standing;
		expect(standingFor('a')).toBe('acknowledged');
		expect(standingFor('b')).toBe('reported');
	});

	it('is the firmest of several, under the cap of the editor', () => {
		const notes = [note('a', { standing: 'alleged' }), note('b')];
		expect(weighOne(notes).standing).toBe('stated');
		expect(weighOne(notes, { tie: { caution: 'alleged' } }).standing).toBe('alleged');
		expect(weighOne([note('a', { standing: 'alleged' })], { tie: { caution: 'stated' } }).standing).toBe(
			'alleged'
		);
	});

	it('weakens when the source that stated it is taken out, and ends with the last', () => {
		const notes = [note('a', { standing: 'alleged' }), note('b')];
		expect(weighOne(notes, { without: ['b'] }).standing).toBe('alleged');
		const nothing = weighOne(notes, { without: ['a', 'b'] });
		expect([nothing.standing, nothing.corroboration]).toEqual([null, 0]);
	});
});

describe('the best grades', () => {
	const graded = (...reliabilities: Reliability[]) =>
		reliabilities.map((reliability) => source(reliability, { reliability }));

	it('are of those that support it alone: who contradicts or only mentions lifts nothing', () => {
		for (const stance of ['contradicts', 'mentions'] as const) {
			const notes = [note('D', { credibility: 4 }), note('A', { stance, credibility: 1 })];
			expect(weighOne(notes, { sources: graded('A', 'D') })).toMatchObject({
				bestReliability: 'D',
				bestCredibility: 4
			});
		}
	});

	it('put what cannot be judged between the fairly good and the poor', () => {
		const best = (...ids: Reliability[]) =>
			weighOne(
				ids.map((id) => note(id)),
				{ sources: graded(...ids) }
			).bestReliability;
		expect([best('F', 'D'), best('F', 'C'), best('E', 'F'), best('E', 'D')]).toEqual(['F', 'C', 'F', 'D']);
		const notes = [note('a', { credibility: 6 }), note('b', { credibility: 5 })];
		expect(weighOne(notes).bestCredibility).toBe(6);
		expect(weighOne([...notes, note('c', { credibility: 3 })]).bestCredibility).toBe(3);
	});
});

describe('disputes', () => {
	it('does not let a quarrel over the year contest the founding', () => {
		const evidence = weighOne(
			[note('a'), note('b', { stance: 'contradicts', about: 'start', value: { en: '2011' } })],
			{ tie: { start: '2009~' } }
		);
		expect(evidence.contested).toBe(false);
		expect(evidence.disputes.map(({ about }) => about)).toEqual(['start']);
	});

	it('is contested where one supports and one contradicts, and not by a denial alone', () => {
		expect(weighOne([note('a'), note('b', { stance: 'contradicts' })]).contested).toBe(true);
		expect(weighOne([note('b', { stance: 'contradicts' })]).contested).toBe(false);
	});

	it('is settled when the one side is taken out', () => {
		const notes = [note('a'), note('b', { stance: 'contradicts' })];
		expect(weighOne(notes, { without: ['b'] }).contested).toBe(false);
	});

	it('puts behind a detail only those who give it themselves', () => {
		const start = (from: string, stance: SourceNote['stance'], year: string) =>
			note(from, { stance, about: 'start', value: { en: year } });
		const notes = [
			note('a'),
			start('b', 'supports', '2009'),
			start('c', 'contradicts', '2011'),
			start('d', 'qualifies', '2009~'),
			note('e', { about: 'role' })
		];
		const [dispute, ...more] = weighOne(notes, { tie: { start: '2009' } }).disputes;
		expect(more).toEqual([]);
		expect(dispute?.supporting.map((each) => each.source)).toEqual(['b']);
		expect(dispute?.contradicting.map((each) => each.source)).toEqual(['c']);
	});

	it('leaves a detail in question when those who give it are taken out', () => {
		const about = { about: 'start', value: { en: '2009' } } as const;
		const notes = [note('a'), note('b', about), note('c', { ...about, stance: 'contradicts' })];
		const { disputes } = weighOne(notes, { tie: { start: '2009' }, without: ['b'] });
		expect(disputes).toMatchObject([{ about: 'start', supporting: [], contradicting: [{ source: 'c' }] }]);
	});

	it('sets a role against the wording of the tie, where no role is spelt out', () => {
		const notes = [note('a'), note('b', { stance: 'contradicts', about: 'role' })];
		const sides = (tie: Partial<Relationship>) =>
			weighOne(notes, { tie }).disputes.map(({ about, supporting }) => [about, supporting.length]);
		expect(sides({})).toEqual([['role', 1]]);
		expect(sides({ role: { en: 'downing' } })).toEqual([['role', 0]]);
	});
});

describe('removals', () => {
	const notes = [note('article', { origin: 'official', standing: 'reported' }), note('reuters')];
	const records = investigation({
		sources: [source('article'), source('reuters')],
		origins: [origin('official', { partOf: 'pentagon' }), origin('pentagon')],
		relationships: [relationship('tie', notes), relationship('other', [note('elsewhere')])]
	});
	const left = (removals: Partial<typeof everything>) =>
		weigh(records, { ...everything, ...removals })
			.get('tie')
			?.notes.map(({ note: each }) => each.source);

	it('takes out a source with its own notes only', () => {
		expect(left({ withoutSources: ['reuters'] })).toEqual(['article']);
	});

	it('takes out an origin, or the body it speaks for, wherever it was cited', () => {
		expect(left({ withoutOrigins: ['official'] })).toEqual(['reuters']);
		expect(left({ withoutOrigins: ['pentagon'] })).toEqual(['reuters']);
	});

	it('hands back the same evidence for what no removal touches', () => {
		const before = weigh(records, everything).get('other');
		expect(weigh(records, { withoutSources: ['reuters'], withoutOrigins: [] }).get('other')).toBe(before);
	});
});
