import { describe, expect, it } from 'vitest';
import { harbour, readHarbour, told } from '../../support/harbour';

const {
	'relationships.yaml': ties = '',
	'sources.yaml': sources = '',
	'entities.yaml': entities = ''
} = harbour;

describe('reading an investigation', () => {
	it('fills in what the files leave out', () => {
		const { investigation, problems } = readHarbour({
			'entities.yaml': entities.replace(
				'name: Ana Ruiz\n',
				`name: Ana Ruiz
  properties:
    - key: age
      value: 59
      notes: [{ source: gazette-1, text: { en: It gives her age., es: Da su edad. }, standing: stated }]
`
			)
		});
		expect(problems).toEqual([]);
		const [ana] = investigation?.entities ?? [];
		expect(ana).toMatchObject({ name: { en: 'Ana Ruiz', es: 'Ana Ruiz' }, care: [], identifiers: {} });
		expect(ana?.properties[0]).toMatchObject({ id: 'ana/age', value: { en: '59', es: '59' } });
		expect(ana?.properties[0]?.notes[0]?.id).toBe('ana/age/gazette-1');
		expect(investigation?.relationships[0]).toMatchObject({
			start: '2009',
			notes: [{ id: 'ana-port/gazette-1', via: [], stance: 'supports', credibility: 6 }]
		});
		expect(investigation?.sources[0]).toMatchObject({ reliability: 'F', derivedFrom: [] });
		expect(investigation?.about).toMatchObject({ id: 'harbour', credits: [], changelog: [] });
	});

	it('takes an article in the languages that want one, and no other word for it', () => {
		const named = (article: string) =>
			readHarbour({
				'entities.yaml': entities.replace('name: Ana Ruiz', `name: Ana Ruiz\n  article: ${article}`)
			});
		expect(named('{ es: la }').investigation?.entities[0]?.article).toEqual({ es: 'la' });
		for (const wrong of ['the', '{ es: the }', '{ en: a }', '{ fr: le }'])
			expect(named(wrong).problems, wrong).toHaveLength(1);
	});

	it('keeps where each record stands', () => {
		const { places } = readHarbour({});
		expect(places.get('entity port')).toEqual({ file: 'harbour/entities.yaml', line: 4 });
		expect(places.get('note ana-port/gazette-1')).toEqual({
			file: 'harbour/relationships.yaml',
			line: 7
		});
		expect(places.get('entity nobody')).toBeUndefined();
	});

	it('joins the files of a folder, in the order of their names', () => {
		const second = ties.replaceAll('ana-port', 'ana-port-2').replace('gives her address', 'repeats it');
		const { investigation } = readHarbour({
			'relationships/b.yaml': second.replace('da allí su domicilio', 'lo repite').replace('- id', '\n- id'),
			'relationships/a.yaml': '# nothing yet\n'
		});
		expect(investigation?.relationships.map(({ id }) => id)).toEqual(['ana-port', 'ana-port-2']);
	});

	it('never half loads: an error in one record, and there is no investigation', () => {
		expect(
			readHarbour({ 'sources.yaml': sources.replace('kind: newspaper', 'kind: leaflet') })
		).toMatchObject({
			investigation: null,
			problems: [{ code: 'wrong-shape', line: 3 }]
		});
	});

	it('does not blame others for what one record lacks', () => {
		const { problems } = readHarbour({ 'sources.yaml': sources.replace('  title: Life at the port\n', '') });
		expect(told(problems)).toEqual(['harbour/sources.yaml:1 wrong-shape']);
	});

	it('asks for words in every language that the investigation is written in, and in no other', () => {
		const only = { 'investigation.yaml': harbour['investigation.yaml']?.replace('[en, es]', '[en]') ?? '' };
		expect(told(readHarbour(only).problems)).toContain('harbour/investigation.yaml:1 unknown-key');
	});

	it('asks for credits in every language too, each on its own line', () => {
		const credits = 'credits:\n  - { en: Maps by nobody, es: Mapas de nadie }\n  - { en: Words by nobody }\n';
		const { problems } = readHarbour({ 'investigation.yaml': harbour['investigation.yaml'] + credits });
		expect(told(problems)).toEqual(['harbour/investigation.yaml:10 missing-language']);
	});

	it('tells a near miss from a stranger', () => {
		const misspelt = readHarbour({ 'relationships.yaml': ties.replace('start:', 'strat:') });
		expect(misspelt.problems[0]?.values).toMatchObject({ key: 'strat', suggestion: 'start' });
		const strange = readHarbour({ 'relationships.yaml': ties.replace('start:', 'weather:') });
		expect(strange.problems[0]?.values).not.toHaveProperty('suggestion');
	});

	it.each([
		['a folder of another name', { 'investigation.yaml': `id: port\n${harbour['investigation.yaml']}` }, 1],
		['an empty value', { 'relationships.yaml': ties.replace('type: lives-in', 'type:') }, 2],
		[
			'a text where a list should be',
			{ 'relationships.yaml': ties.replace('standing', 'via: x\n      standing') },
			12
		],
		[
			'a note in a list of texts',
			{ 'relationships.yaml': ties.replace('notes:', 'notes:\n    - gazette-1') },
			6
		]
	])('reports the line of %s', (_, change, line) => {
		expect(readHarbour(change).problems).toMatchObject([{ code: 'wrong-shape', line }]);
	});

	it('will not have a tie read backwards: one that is not symmetric says what it is from its object', () => {
		const { problems } = readHarbour(
			{},
			{
				'relationship-types.yaml': `- id: lives-in
  label: { en: Residence, es: Residencia }
  domain: [person]
  range: [place]
  forward: { en: lives in, es: vive en }
`
			}
		);
		expect(told(problems)).toEqual(['vocabulary/relationship-types.yaml:1 wrong-shape']);
	});
});
