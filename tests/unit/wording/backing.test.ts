import { describe, expect, it } from 'vitest';
import { chainsOf, weigh } from '$lib/evidence';
import type { SourceNote } from '$lib/model';
import { openingView } from '$lib/view';
import { backingWords } from '$lib/wording';
import { investigation, note, relationship, source } from '../../support/records';

const all = (notes: readonly SourceNote[]) =>
	investigation({
		sources: ['s', 't', 'u'].map((id) => source(id)),
		relationships: [relationship('tie', notes)]
	});

function told(notes: readonly SourceNote[], withoutSources: readonly string[] = []) {
	const records = all(notes);
	const evidence = weigh(records, { ...openingView('en'), withoutSources }).get('tie');
	if (!evidence) throw new Error('no evidence');
	const [en, es] = [backingWords(evidence, 'en'), backingWords(evidence, 'es')];
	return { en, es, reports: chainsOf(records, evidence).reports };
}

describe('what an assertion rests on, counted', () => {
	it('is reports and origins: a qualification is a report, a denial and a mention are told apart', () => {
		const { en, es, reports } = told([
			note('s'),
			note('t', { stance: 'qualifies' }),
			note('t', { stance: 'contradicts' }),
			note('u', { stance: 'contradicts' }),
			note('u', { stance: 'mentions' })
		]);
		expect(en).toBe('2 reports, 2 origins; 2 notes contradict it or a detail of it; 1 note only mentions it');
		expect(es).toBe(
			'2 informes, 2 orígenes; 2 notas lo contradicen o contradicen un detalle; 1 nota solo lo menciona'
		);
		expect(reports).toBe(2);
	});

	it('counts a source once, as the drawing of the chains does', () => {
		const { en, reports } = told([note('s'), note('s', { text: { en: 'Again.', es: 'Otra vez.' } })]);
		expect([en, reports]).toEqual(['1 report, 1 origin', 1]);
	});

	it('counts no report that was taken back, and says that there was one', () => {
		const { en, es, reports } = told([note('s'), note('t', { standing: 'retracted' })]);
		expect(en).toBe('1 report, 1 origin; 1 report was denied or taken back by whoever gave it');
		expect(es).toBe('1 informe, 1 origen; 1 informe fue desmentido o retirado por quien lo dio');
		expect(reports).toBe(1);
	});

	it('says what is left against it where nothing supports it', () => {
		const { en } = told([note('s'), note('t', { stance: 'contradicts' })], ['s']);
		expect(en).toBe('no support left; 1 note contradicts it or a detail of it');
	});
});
