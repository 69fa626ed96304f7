import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import type { Investigation, SourceNote } from '$lib/model';
import {
	attributionSentence,
	groupNotes,
	locatorWords,
	publicationWords,
	stanceSentence,
	wordedAs
} from '$lib/narration';
import { openingView } from '$lib/view';
import { investigation, note, origin, relationship, source } from '../../support/records';

const origins = [
	origin('official', {
		kind: 'anonymous-official',
		name: { en: 'An unnamed official', es: 'Un funcionario' }
	}),
	origin('ofac', { kind: 'agency', name: { en: 'OFAC', es: 'OFAC' }, partOf: 'treasury' }),
	origin('treasury', { kind: 'government', name: { en: 'US Treasury', es: 'Tesoro de EE. UU.' } }),
	origin('reuters', { kind: 'news-agency', name: { en: 'Reuters', es: 'Reuters' } }),
	origin('razon', { name: { en: 'La Razón', es: 'La Razón' } }),
	origin('author', { kind: 'unknown', name: { en: 'the author', es: 'quien lo firma' } })
];
const sources = [
	source('article', { publisher: 'author', derivedFrom: ['report'] }),
	source('report', { publisher: 'reuters', issued: '2026-02-22', hostedBy: 'The Star', author: 'P. S.' }),
	source('copy', { publisher: 'razon', derivedFrom: ['report'] })
];

function records(...notes: readonly SourceNote[]): Investigation {
	return investigation({ origins, sources, relationships: [relationship('tie', notes)] });
}

function weighed(...notes: readonly SourceNote[]) {
	const all = records(...notes);
	const evidence = weigh(all, openingView('en')).get('tie');
	if (!evidence) throw new Error('no evidence');
	return { all, evidence, notes: evidence.notes };
}

function attribution(written: Partial<SourceNote>, from = 'article', language: 'en' | 'es' = 'en') {
	const { all, notes } = weighed(note(from, { id: 'n', ...written }));
	return notes[0] && attributionSentence(all, notes[0], language);
}

describe('who said it', () => {
	it('names who said it and who carried it, in the order of carrying', () => {
		const written = { origin: 'official', via: ['reuters', 'razon'], standing: 'reported' } as const;
		expect(attribution(written)).toBe('Said by an unnamed official, carried by Reuters, then by La Razón');
		expect(attribution(written, 'article', 'es')).toBe(
			'Origen: un funcionario, a través de Reuters y después de La Razón'
		);
	});

	it('gives an origin the article that its language wants, contracted in Spanish, small after what precedes it', () => {
		const state = origin('state', {
			kind: 'government',
			name: { en: 'US Department of State', es: 'Departamento de Estado' },
			article: { en: 'the', es: 'el' }
		});
		const scholar = origin('scholar', {
			kind: 'researcher',
			name: { en: 'A researcher', es: 'Un investigador' },
			common: ['en', 'es']
		});
		const all = investigation({
			origins: [...origins, state, scholar],
			sources,
			relationships: [
				relationship('tie', [
					note('article', { id: 'n', origin: 'scholar', via: ['state'], standing: 'reported' })
				])
			]
		});
		const [first] = weigh(all, openingView('en')).get('tie')?.notes ?? [];
		if (!first) throw new Error('no note');
		expect(attributionSentence(all, first, 'en')).toBe(
			'Said by a researcher, carried by the US Department of State'
		);
		expect(attributionSentence(all, first, 'es')).toBe(
			'Origen: un investigador, a través del Departamento de Estado'
		);
	});

	it('names the body that an office speaks for', () => {
		expect(attribution({ origin: 'ofac', standing: 'reported' })).toBe(
			'Said by OFAC, speaking for US Treasury'
		);
	});

	it('says when a source speaks in its own voice, and then not again who publishes it', () => {
		expect(attribution({}, 'report')).toBe('Said directly by Reuters');
		const { all, notes } = weighed(note('report', { id: 'n' }));
		expect(notes[0] && publicationWords(all, notes[0], 'en')).toBe(
			'By P. S., 22 February 2026, read at The Star'
		);
	});

	it('says so of a person in words that fit persons, groups and bodies alike', () => {
		const ada = origin('ada', { kind: 'witness', name: { en: 'Ada Blotter', es: 'Ada Blotter' } });
		const all = investigation({
			origins: [ada],
			sources: [source('letter', { publisher: 'ada' })],
			relationships: [relationship('tie', [note('letter', { id: 'n' })])]
		});
		const [first] = weigh(all, openingView('en')).get('tie')?.notes ?? [];
		expect(first && attributionSentence(all, first, 'en')).toBe('Said directly by Ada Blotter');
		expect(first && attributionSentence(all, first, 'es')).toBe('Origen: Ada Blotter, con voz propia');
	});

	it('says when a source took it over from the one that it rests on', () => {
		const { all, notes } = weighed(note('report', { id: 'a' }), note('copy', { id: 'b' }));
		expect(notes[1] && attributionSentence(all, notes[1], 'en')).toBe(
			'Said by Reuters, taken over by La Razón'
		);
		expect(notes[1] && publicationWords(all, notes[1], 'es')).toBe('Publica: La Razón, sin fecha');
	});
});

describe('where in a source it stands', () => {
	it('is said in the language of the reader, and the value as printed', () => {
		expect(locatorWords({ label: 'sentence', value: '7' }, 'es')).toBe('oración 7');
		expect(locatorWords({ label: 'record', value: 'MX-COL' }, 'es')).toBe('registro MX-COL');
		expect(locatorWords({ label: 'section', value: 'Death and impact' }, 'en')).toBe(
			'section Death and impact'
		);
	});

	it('keeps a label for which there are no words', () => {
		expect(locatorWords({ label: 'folio', value: '3v' }, 'es')).toBe('folio 3v');
		expect(locatorWords({ label: 'constructor', value: '1' }, 'en')).toBe('constructor 1');
	});
});

describe('what a note says of the assertion', () => {
	it('names its stance, the detail and the value it gives', () => {
		const contradicting = note('report', {
			stance: 'contradicts',
			about: 'start',
			value: { en: '2010', es: '2010' }
		});
		expect(stanceSentence(contradicting, 'en')).toBe('contradicts · when it began: 2010');
		expect(stanceSentence(note('report'), 'es')).toBe('respalda');
	});

	it('says so where it can carry less than it claims', () => {
		const { notes } = weighed(note('article', { id: 'n', origin: 'official', standing: 'stated' }));
		expect(notes[0] && wordedAs(notes[0], 'en')).toBe('stated; given who said it, it counts as reported');
	});

	it('stands with the others that go back to the same origin', () => {
		const { evidence } = weighed(
			note('article', { id: 'a', origin: 'official', standing: 'reported' }),
			note('copy', { id: 'b', origin: 'razon' }),
			note('report', { id: 'c', origin: 'official', standing: 'reported' })
		);
		expect(
			groupNotes(evidence).map((group) => [group.origin, group.notes.map((each) => each.note.id)])
		).toEqual([
			['official', ['a', 'c']],
			['razon', ['b']]
		]);
	});
});
