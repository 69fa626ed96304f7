import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { coordinatesWords, languageName, paragraphs, roster, tally, tiesOf } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import { entity, investigation, note, property, relationship, source } from '../../support/records';

const names = { b: 'Ñu', c: 'Nube', d: 'Oso' };
const all = investigation({
	sources: ['s', 't', 'u', 'atlas'].map((id) => source(id)),
	entities: [
		entity('a', { properties: [property('a/alias', [note('u')])] }),
		...Object.entries(names).map(([id, name]) => entity(id, { name: { en: name, es: name } })),
		entity('e', {
			type: 'place',
			coordinates: { latitude: 20, longitude: -103, precision: 'locality', source: 'atlas' }
		})
	],
	relationships: [
		relationship('alleged', [note('s', { standing: 'alleged' })], { object: 'd' }),
		relationship('one-origin', [note('s')], { object: 'd' }),
		relationship('two-origins', [note('s'), note('t')], { object: 'd' }),
		relationship('later', [note('s')], { object: 'b', start: '2015' }),
		relationship('earlier', [note('s')], { object: 'b', start: '2011/2012' }),
		relationship('other-side', [note('s')], { subject: 'c', object: 'a', start: '2015' }),
		relationship('in-place', [note('t')], { object: 'e' })
	]
});

function seen(change: Partial<View> = {}) {
	const view = { ...openingView('en'), ...change };
	const evidence = weigh(all, view);
	return { evidence, picture: depict(buildNetwork(all), evidence, view) };
}

describe('the ties of an entity', () => {
	it('come by the dates that are left: one whose note is out puts no tie before another', () => {
		const dated = (id: string, start: string) =>
			relationship(id, [note('s'), note('t', { about: 'start', value: { en: start } })], { start });
		const records = {
			...all,
			relationships: [dated('first', '2011'), relationship('known', [note('s')], { start: '2012' })]
		};
		const order = (withoutSources: readonly string[]) =>
			tiesOf(
				records,
				records.relationships,
				weigh(records, { withoutSources, withoutOrigins: [] }),
				'a',
				'en'
			)
				.groups.flatMap(({ ties }) => ties)
				.map(({ relationship: { id }, date }) => [id, date]);
		const once = [
			['known', '2012'],
			['first', null]
		];
		expect(order(['t'])).toEqual(once);
		expect(order([]).map(([id]) => id)).toEqual(['first', 'known']);
	});

	it('come by the sector of the other end: firmest, best corroborated, earliest, then by name', () => {
		const { groups } = tiesOf(all, all.relationships, seen().evidence, 'a', 'es');
		expect(groups.map(({ label, ties }) => [label, ties.map(({ relationship: { id } }) => id)])).toEqual([
			['Personas', ['two-origins', 'earlier', 'other-side', 'later', 'one-origin', 'alleged']],
			['Lugares', ['in-place']]
		]);
	});

	it('are told from this end, and what nothing supports any longer is counted, not worded', () => {
		const { evidence } = seen({ withoutSources: ['s'] });
		const { groups, unsupported } = tiesOf(all, all.relationships, evidence, 'a', 'en');
		expect(groups.flatMap(({ ties }) => ties.map(({ sentence }) => sentence))).toEqual([
			'A knows Oso',
			'A knows E'
		]);
		expect(unsupported).toBe(5);
		const whole = tiesOf(all, all.relationships, seen().evidence, 'a', 'en').groups.flatMap(
			({ ties }) => ties
		);
		const side = whole.find(({ relationship: { id } }) => id === 'other-side');
		expect(side).toMatchObject({ sentence: 'A is known by Nube', other: 'c', period: '2015' });
	});
});

describe('a picture in words', () => {
	it('lists everything on it once, the most important first, then in the order of the language', () => {
		const [people, places] = roster(seen().picture, 'es');
		expect(people?.entries.map(({ node, relationships }) => [node.name, relationships])).toEqual([
			['A', 7],
			['Oso', 3],
			['Ñu', 2],
			['Nube', 1]
		]);
		expect(places?.entries).toHaveLength(1);
	});

	it('counts only what the View leaves in', () => {
		const { evidence, picture } = seen();
		expect(tally(all, evidence, picture)).toEqual({ entities: 5, relationships: 7, sources: 4, origins: 3 });
		const less = seen({ withoutSources: ['s', 'u'] });
		expect(tally(all, less.evidence, less.picture)).toEqual({
			entities: 3,
			relationships: 2,
			sources: 2,
			origins: 1
		});
	});
});

describe('small words', () => {
	it('names a language, and lets an unknown one stand', () => {
		expect(languageName('es', 'en')).toBe('Spanish');
		expect(languageName('en', 'es')).toBe('inglés');
		expect(languageName('<img>', 'en')).toBe('<img>');
		expect(languageName('', 'es')).toBe('desconocido');
	});

	it('gives coordinates no finer than they are known', () => {
		const place = { latitude: 20.6736, longitude: -103.8327, source: 's' } as const;
		expect(coordinatesWords({ ...place, precision: 'locality' }, 'en').degrees).toBe('20.67° N, 103.83° W');
		expect(coordinatesWords({ ...place, precision: 'country' }, 'es').degrees).toBe('21° N, 104° O');
	});

	it('splits a text at its blank lines', () => {
		expect(paragraphs('One\nline.\n\n \nTwo.\n')).toEqual(['One line.', 'Two.']);
	});
});
