import { beforeAll, describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { openingOf } from '$lib/filters';
import type { Investigation, Language } from '$lib/model';
import { altText, captionWords, longDescription, numberSources, tally } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import type { View } from '$lib/view';
import { servedInvestigations } from '../../../support/served';

let served: readonly Investigation[];
beforeAll(async () => {
	served = await servedInvestigations();
});

function wordsOf(id: string, patch: Partial<View>, language: Language) {
	const records = served.find(({ about }) => about.id === id);
	if (!records) throw new Error(`${id} is served`);
	const view = { ...openingOf(records, language), ...patch };
	const evidence = weigh(records, view);
	const picture = depict(buildNetwork(records), evidence, view);
	const numbering = numberSources(records, evidence, picture, language);
	return {
		numbering,
		alt: altText(records, evidence, picture, view),
		caption: captionWords(records, evidence, picture, view),
		ofTies: tally(records, evidence, { ...picture, nodes: [] }),
		lines: longDescription(records, evidence, picture, view, numbering).split('\n')
	};
}

const around = (id: string) => ({ spotlight: { centre: [id], depth: 1 } });

it('a caption counts what the panel says of the relationships alone', () => {
	for (const { about, entities } of served)
		for (const patch of [{}, ...entities.slice(0, 20).map(({ id }) => around(id))]) {
			const { caption, ofTies } = wordsOf(about.id, patch, 'en');
			const [, sources, origins] =
				/draws on (\d+) sources? and (\d+) (?:independent )?origin/.exec(caption) ?? [];
			if (ofTies.relationships > 0)
				expect([sources, origins]).toEqual([String(ofTies.sources), String(ofTies.origins)]);
		}
});

describe('a text alternative', () => {
	it.each(['en', 'es'] as const)('of each served investigation is short and complete in %s', (language) => {
		for (const { about, entities } of served)
			for (const patch of [{}, ...entities.map(({ id }) => around(id))]) {
				const { alt, caption } = wordsOf(about.id, patch, language);
				expect(alt.length, alt).toBeLessThanOrEqual(255);
				expect(alt).toMatch(/[.…]$/);
				expect(`${alt} ${caption}`).not.toMatch(/undefined|NaN| {2}|\.\./);
			}
	});

	it('says how much there is of what, what is at the centre, and the firmest tie as it may be said', () => {
		expect(wordsOf('teaching-example', {}, 'en').alt).toBe(
			'Network diagram: 24 entities, chiefly people (6), agencies (5) and places (5); 44 relationships. ' +
				'At the centre: Nib Margin and Night Barge ring. ' +
				'Firmest tie: Nib Margin, a court found, founded Blot Holdings.'
		);
		expect(wordsOf('el-mencho-cjng', around('el-mencho'), 'es').alt.replaceAll('\u00A0', ' ')).toBe(
			'Diagrama de red: 13 entidades, 26 relaciones. En el centro: Nemesio Oseguera Cervantes (El Mencho). ' +
				'Vínculo más firme: Nemesio Oseguera Cervantes recibió sanciones de la Oficina de Control de ' +
				'Activos Extranjeros del Tesoro de EE. UU.'
		);
	});

	it('names the few that there are, and says when nothing is there', () => {
		expect(wordsOf('teaching-example', { only: ['vera-quire', 'hugo-staple'] }, 'en').alt).toBe(
			'Network diagram: 2 entities, namely Vera Quire and Hugo Staple; 1 relationship. ' +
				'Firmest tie: Vera Quire is, as has been acknowledged, a relative of Hugo Staple.'
		);
		expect(wordsOf('teaching-example', { only: ['vera-quire'] }, 'es').alt).toBe(
			'Diagrama de red: 1 entidad, a saber, Vera Quire; ninguna relación.'
		);
		expect(wordsOf('teaching-example', { only: [] }, 'en').alt).toBe('Network diagram with nothing on it.');
	});
});

describe('a caption', () => {
	it('says what is shown, how firmly, on what it rests, and that sources disagree', () => {
		expect(wordsOf('teaching-example', around('night-barge'), 'en').caption).toBe(
			'This figure shows 13 entities and 23 relationships within 1 step of the Night Barge ring. ' +
				'Of the relationships, 3 are court findings, 1 is acknowledged by the one concerned, ' +
				'2 are stated by sources in their own voice, 8 are reported at second hand, 8 are alleged and ' +
				'1 has been retracted by its source. ' +
				'The figure draws on 18 sources and 8 independent origins; ' +
				'17 relationships each rest on a single origin. ' +
				'Sources disagree on whether 3 relationships exist.'
		);
		expect(wordsOf('el-mencho-cjng', around('el-mencho'), 'es').caption).toBe(
			'Esta figura muestra 13 entidades y 26 relaciones a no más de 1 paso de Nemesio Oseguera Cervantes. ' +
				'De las relaciones, 4 constan en decisiones de sanciones, ' +
				'21 están afirmadas por fuentes con su propia voz y 1 se transmite de segunda mano. ' +
				'La figura se basa en 20 fuentes y 15 orígenes independientes; ' +
				'9 relaciones dependen, cada una, de un solo origen. ' +
				'Las fuentes discrepan sobre detalles de 3 relaciones.'
		);
	});

	it('counts the very sources that are numbered below it', () => {
		const { caption, numbering } = wordsOf('el-mencho-cjng', {}, 'en');
		expect(caption).toContain(`draws on ${numbering.list.length} sources`);
	});

	it('says it of one relationship in the singular, and nothing firm of none', () => {
		expect(wordsOf('teaching-example', { only: ['vera-quire', 'hugo-staple'] }, 'en').caption).toBe(
			'This figure shows 2 entities and 1 relationship. The relationship is acknowledged by the one concerned. ' +
				'The figure draws on 2 sources and 2 independent origins.'
		);
		expect(wordsOf('teaching-example', { only: ['vera-quire'] }, 'en').caption).toBe(
			'This figure shows 1 entity and no relationships.'
		);
		expect(wordsOf('teaching-example', { only: [] }, 'en').caption).toBe('');
	});
});

describe('a long description', () => {
	it('tells each relationship with its standing and the numbers of its sources, and counts what is too much', () => {
		const { lines } = wordsOf('el-mencho-cjng', {}, 'en');
		expect(lines).toHaveLength(61);
		expect(lines[0]).toMatch(
			/^Nemesio Oseguera Cervantes founded .*, around 2009 \(stated\) \[1, [\d, ]+\]\. Sources disagree on when it began\.$/
		);
		expect(lines.at(-1)).toBe('And 53 more relationships.');
		for (const line of lines.slice(0, -1)) expect(line).toMatch(/ \[\d+(, \d+)*\]\./);
	});

	it('does not repeat a standing that the sentence words, and says first what is contested', () => {
		const { lines } = wordsOf('teaching-example', {}, 'es');
		expect(lines).toHaveLength(44);
		expect(lines).toContain('La Red de la Barcaza presuntamente financió a Blot Holdings [1].');
		expect(lines).toContainEqual(
			expect.stringMatching(
				/^Controvertido: La Red de la Barcaza presuntamente controla Paperboat Line \[3, 10\]\./
			)
		);
	});
});
