import { describe, expect, it } from 'vitest';
import { standings, type RelationshipType } from '$lib/model';
import { countWords, dateWords, inLanguage, periodWords, phrase, relationshipSentence } from '$lib/wording';
import { investigation, knows, note, relationship, source } from '../../support/records';

const killed: RelationshipType = {
	...knows,
	id: 'killed-by',
	forward: {
		en: { stated: 'was ~ killed by' },
		es: { stated: 'fue ~ abatido por' }
	},
	inverse: { en: { stated: '~ killed' }, es: { stated: '~ abatió a' } }
};
const sanctioned: RelationshipType = {
	...knows,
	id: 'sanctioned-by',
	forward: {
		en: { stated: 'was ~ sanctioned by', sanctioned: 'was sanctioned by' },
		es: { stated: 'fue ~ sancionado por', sanctioned: 'fue sancionado por' }
	}
};

describe('wording follows standing', () => {
	it.each([
		['stated', 'was killed by', 'fue abatido por'],
		['reported', 'was reportedly killed by', 'fue, según se informa, abatido por'],
		['alleged', 'was allegedly killed by', 'fue presuntamente abatido por'],
		['convicted', 'was, a court found, killed by', 'fue, según un tribunal, abatido por'],
		// Either end may have admitted it, whichever the sentence begins with.
		['acknowledged', 'was, as has been acknowledged, killed by', 'fue, según se ha reconocido, abatido por']
	] as const)('%s', (standing, en, es) => {
		expect(phrase(killed, 'forward', standing, 'en')).toBe(en);
		expect(phrase(killed, 'forward', standing, 'es')).toBe(es);
	});

	it('never words a weaker standing like a stated one', () => {
		for (const type of [
			killed,
			sanctioned,
			{ ...knows, forward: { en: { stated: 'is part of' }, es: { stated: 'es parte de' } } }
		])
			for (const language of ['en', 'es'] as const)
				for (const direction of ['forward', 'inverse'] as const)
					for (const standing of standings.filter((each) => each !== 'stated' && each !== 'sanctioned'))
						expect(phrase(type, direction, standing, language)).not.toBe(
							phrase(type, direction, 'stated', language)
						);
	});

	it('takes the phrase written for the very standing', () => {
		expect(phrase(sanctioned, 'forward', 'sanctioned', 'en')).toBe('was sanctioned by');
	});

	it('makes a sentence from either end', () => {
		const tie = relationship('tie', [note('s')], { type: 'killed-by' });
		const records = investigation({
			sources: [source('s')],
			relationships: [tie],
			vocabulary: { ...investigation().vocabulary, relationshipTypes: [killed] }
		});
		expect(relationshipSentence(records, tie, 'reported', 'en')).toBe('A was reportedly killed by B');
		expect(relationshipSentence(records, tie, 'alleged', 'es', 'b')).toBe('B presuntamente abatió a A');
		expect(relationshipSentence(records, tie, 'reported', 'es', 'b')).toBe('B, según se informa, abatió a A');
	});
});

describe('dates in words', () => {
	it.each([
		['2009', '2009', '2009'],
		['2009~', 'around 2009', 'hacia 2009'],
		['2009?', 'perhaps 2009', 'quizá 2009'],
		['2009%', 'perhaps around 2009', 'quizá hacia 2009'],
		['2026-02-22', '22 February 2026', '22 de febrero de 2026'],
		['2025-05', 'May 2025', 'mayo de 2025'],
		['201X', 'the 2010s', 'la década de 2010'],
		['2012~/..', 'since around 2012', 'desde hacia 2012'],
		['../2009', 'until 2009', 'hasta 2009'],
		['1994/1997', '1994 to 1997', 'de 1994 a 1997'],
		['../..', 'date unknown', 'fecha desconocida']
	])('%s', (edtf, en, es) => {
		expect([dateWords(edtf, 'en'), dateWords(edtf, 'es')]).toEqual([en, es]);
	});

	it('says the period of a relationship', () => {
		expect(periodWords('2009~', undefined, 'en')).toBe('around 2009');
		expect(periodWords('1994', '1997', 'en')).toBe('1994 to 1997');
		expect(periodWords(undefined, '2009', 'en')).toBe('until 2009');
		expect(periodWords('2015-05-01', '2015-05-01', 'en')).toBe('1 May 2015');
		expect(periodWords(undefined, undefined, 'en')).toBe('');
	});
});

describe('a text in a language', () => {
	it('keeps the halves of a doubled abbreviation on one line', () => {
		expect(inLanguage({ es: 'el Tesoro de EE. UU. y la ONU' }, 'es')).toBe(
			'el Tesoro de EE.\u00A0UU. y la ONU'
		);
		expect(inLanguage({ en: 'by A. B. Smith' }, 'en')).toBe('by A. B. Smith');
	});
});

it('counts in the form of each language', () => {
	expect(countWords('relationships', 1, 'en')).toBe('1 relationship');
	expect(countWords('relationships', 9934, 'en')).toBe('9,934 relationships');
	expect(countWords('relationships', 9934, 'es')).toBe('9,934 relaciones');
});
