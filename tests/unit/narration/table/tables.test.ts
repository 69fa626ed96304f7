import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import type { Investigation } from '$lib/model';
import {
	narrowRows,
	nextOrder,
	selectedKeys,
	showsTheSame,
	sortRows,
	tableCells,
	tableOf,
	type TableId
} from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import {
	entity,
	investigation,
	note,
	origin,
	property,
	relationship,
	source
} from '../../../support/records';

const records = investigation({
	sources: [
		source('s', {
			title: 'La nota',
			language: 'es',
			publisher: 'daily',
			issued: '2015-03-02',
			reliability: 'B'
		}),
		source('t', { title: 'The release', address: 'https://example.org/release', issued: '2009~' }),
		source('u', { title: 'Of others' }),
		source('atlas', { kind: 'dataset', address: 'npm:atlas' })
	],
	origins: [origin('daily', { name: { en: 'The Daily', es: 'El Diario' } })],
	entities: [
		entity('a', {
			name: { en: 'Álvaro', es: 'Álvaro' },
			properties: [
				property('a/age', [note('s', { standing: 'reported' })], {
					key: 'age',
					value: { en: '59', es: '59' }
				})
			]
		}),
		entity('b', { name: { en: 'Ñu', es: 'Ñu' } }),
		entity('c', { name: { en: 'Nube', es: 'Nube' } }),
		entity('e', {
			type: 'place',
			name: { en: 'Oso', es: 'Oso' },
			coordinates: { latitude: 20, longitude: -103, precision: 'locality', source: 'atlas' }
		})
	],
	relationships: [
		relationship(
			'tie',
			[note('s', { standing: 'alleged', credibility: 2 }), note('t', { standing: 'reported' })],
			{
				start: '2011/2012',
				place: 'e',
				amount: { en: 'ten million', es: 'diez millones' }
			}
		),
		relationship('quarrel', [note('s'), note('t', { stance: 'contradicts' })], {
			object: 'c',
			start: '2009~'
		}),
		relationship('other-side', [note('s')], { subject: 'c', object: 'a', end: '2020' }),
		relationship('in-place', [note('t')], { object: 'e' })
	]
});

/** A table of what a View shows, as a reader sees it. */
function seen(id: TableId, change: Partial<View> = {}, of: Investigation = records) {
	const view = { ...openingView('en'), ...change };
	const evidence = weigh(of, view);
	const picture = depict(buildNetwork(of), evidence, view);
	const { columns, rows } = tableOf(id);
	const found = rows(of, evidence, picture, view.language);
	const words = (column: string) => {
		const own = columns.find((each) => each.id === column);
		return found.map((row) => own?.value(row));
	};
	const sorted = (column: string, descending = false) =>
		sortRows(found, columns, { column, descending }, view.language).map((row) => row.id);
	return { columns, rows: found, words, sorted, picture, view };
}

describe('the table of entities', () => {
	it('gives for each what it is, how much ties it here and on how many independent words', () => {
		const { words } = seen('entities');
		expect(words('name')).toEqual(['Álvaro', 'Ñu', 'Nube', 'Oso']);
		expect(words('type')).toEqual(['Person', 'Person', 'Person', 'Place']);
		expect(words('sector')).toEqual(['People', 'People', 'People', 'Places']);
		expect(words('ties')).toEqual(['4', '1', '2', '1']);
		expect(words('origins')).toEqual(['2', '2', '1', '1']);
		expect(words('contested')).toEqual(['contested', '', 'contested', '']);
	});

	it('sorts by the language, ñ after n in Spanish, and says less under a filter', () => {
		expect(seen('entities', { language: 'es' }).sorted('name')).toEqual(['a', 'c', 'b', 'e']);
		const less = seen('entities', { withoutSources: ['s'] });
		expect(less.words('ties')).toEqual(['2', '1', '1']);
		expect(less.words('name')).not.toContain('Nube');
	});
});

describe('the table of relationships', () => {
	it('words each as firmly as its standing allows, with what it rests on', () => {
		const { words } = seen('relationships');
		expect(words('words')).toEqual(['reportedly knows', 'knows', 'knows', 'knows']);
		expect(words('standing')[0]).toBe('reported');
		expect(words('period')).toEqual(['2011 to 2012', 'around 2009', 'until 2020', '']);
		expect([words('place')[0], words('amount')[0]]).toEqual(['Oso', 'ten million']);
		expect([words('notes')[0], words('origins')[0]]).toEqual(['2', '2']);
		expect([words('source')[0], words('note')[0]]).toEqual(['usually reliable', 'probably true']);
		expect(words('contested')).toEqual(['', 'contested', '', '']);
		expect(words('sources')[0]).toBe('La nota (The Daily); The release (publisher-of-t)');
	});

	it('falls with the source that its wording rested on', () => {
		const { words } = seen('relationships', { withoutSources: ['t'] });
		expect(words('words')[0]).toBe('allegedly knows');
	});

	it('sorts dates by the days that they may mean, and puts the undated last both ways', () => {
		const { sorted } = seen('relationships');
		expect(sorted('period')).toEqual(['quarrel', 'tie', 'other-side', 'in-place']);
		expect(sorted('period', true)).toEqual(['other-side', 'tie', 'quarrel', 'in-place']);
	});

	it('sorts standings from the firmest, and a grade that cannot be judged last both ways', () => {
		const { sorted } = seen('relationships');
		expect(sorted('standing')).toEqual(['quarrel', 'other-side', 'in-place', 'tie']);
		expect(sorted('note')[0]).toBe('tie');
		expect(sorted('note', true)[0]).toBe('tie');
	});
});

describe('the table of details', () => {
	it('words what is said of whom', () => {
		const { words } = seen('properties', { language: 'es' });
		expect([words('entity'), words('key')]).toEqual([['Álvaro'], ['edad']]);
		expect(seen('properties').words('value')).toEqual(['reportedly 59']);
		expect(seen('properties').rows[0]?.selects).toEqual({ kind: 'relationship', id: 'a/age' });
	});

	it('leaves out what nothing supports any longer', () => {
		expect(seen('properties', { withoutSources: ['s'] }).rows).toEqual([]);
	});
});

describe('the table of sources', () => {
	it('lists what something shown cites, and how much rests on each', () => {
		const { words, sorted } = seen('sources');
		expect(words('title')).toEqual(['La nota', 'The release', 'atlas']);
		expect(words('publisher')[0]).toBe('The Daily');
		expect(words('language')[0]).toBe('Spanish');
		expect(words('rests')).toEqual(['4', '2', '0']);
		expect(words('address')).toEqual(['', 'https://example.org/release', 'Data set atlas']);
		expect(words('reliability')[2]).toBe('cannot be judged');
		expect(sorted('date')).toEqual(['t', 's', 'atlas']);
	});

	it('leads to addresses of the web alone', () => {
		const { columns, rows } = seen('sources');
		const address = columns.find(({ id }) => id === 'address');
		expect(rows.map((row) => address?.link?.(row) ?? null)).toEqual([
			null,
			'https://example.org/release',
			null
		]);
	});
});

describe('a table', () => {
	it('keeps equal rows in the order of the records, both ways', () => {
		const { sorted } = seen('relationships');
		expect(sorted('notes')).toEqual(['other-side', 'in-place', 'tie', 'quarrel']);
		expect(sorted('notes', true)).toEqual(['tie', 'quarrel', 'other-side', 'in-place']);
	});

	it('is narrowed by words in any of its columns, whatever their accents and case', () => {
		const { columns, rows } = seen('entities');
		const found = (words: string) => narrowRows(rows, columns, words).map(({ id }) => id);
		expect(found('ALVARO')).toEqual(['a']);
		expect(found('  ')).toHaveLength(4);
		expect(found('person nu')).toEqual(['b', 'c']);
		expect(found('nobody')).toEqual([]);
	});

	it('is sorted up, down, and then again as the records stand', () => {
		const up = nextOrder(null, 'name');
		const down = nextOrder(up, 'name');
		expect([up, down, nextOrder(down, 'name')]).toEqual([
			{ column: 'name', descending: false },
			{ column: 'name', descending: true },
			null
		]);
		expect(nextOrder(down, 'type')).toEqual({ column: 'type', descending: false });
	});

	it('gives its cells with numbers as numbers, under its headings', () => {
		const { columns, rows } = seen('entities', { language: 'es' });
		expect(tableCells(columns, rows, 'es').slice(0, 2)).toEqual([
			['Nombre', 'Tipo', 'Sector', 'Relaciones mostradas', 'Orígenes independientes', 'Controvertido'],
			['Álvaro', 'Persona', 'Personas', 4, 2, 'controvertido']
		]);
	});

	it('holds the same rows whatever is selected, and others under a filter', () => {
		const { picture } = seen('entities');
		const selection = [{ kind: 'entity', id: 'a' }] as const;
		expect(showsTheSame(picture, seen('entities', { selection }).picture)).toBe(true);
		expect(showsTheSame(picture, seen('entities', { hidden: ['b'] }).picture)).toBe(false);
		expect(showsTheSame(picture, seen('entities', { withoutSources: ['t'] }).picture)).toBe(false);
	});

	it('has every relationship of a selected bundle selected', () => {
		const selection = [{ kind: 'bundle', id: 'a~c' }] as const;
		const { picture } = seen('relationships', { selection });
		expect([...selectedKeys(picture, selection)].sort()).toEqual([
			'bundle:a~c',
			'relationship:other-side',
			'relationship:quarrel'
		]);
	});
});
