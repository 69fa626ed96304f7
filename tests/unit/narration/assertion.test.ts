import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import type { Assertion } from '$lib/model';
import { assertionSentence, backingSentence, heldBelow, propertyName } from '$lib/narration';
import { openingView } from '$lib/view';
import { entity, investigation, note, property, relationship, source } from '../../support/records';

function records(tie: Assertion, withoutSources: readonly string[] = []) {
	const isTie = 'subject' in tie;
	const all = investigation({
		sources: ['s', 't', 'u'].map((id) => source(id)),
		relationships: isTie ? [tie] : [],
		entities: [entity('a', { properties: isTie ? [] : [tie] }), entity('b')]
	});
	const evidence = weigh(all, { ...openingView('en'), withoutSources }).get(tie.id);
	if (!evidence) throw new Error('no evidence');
	return { all, evidence };
}

describe('an assertion in words', () => {
	it('follows its standing, in both languages', () => {
		const tie = relationship('tie', [note('s', { standing: 'alleged' })]);
		const { all, evidence } = records(tie);
		expect(assertionSentence(all, tie, evidence, 'en')).toBe('A allegedly knows B');
		expect(assertionSentence(all, tie, evidence, 'es')).toBe('A presuntamente conoce a B');
	});

	it('is never worded as so once nothing supports it', () => {
		const tie = relationship('tie', [note('s')]);
		const { all, evidence } = records(tie, ['s']);
		expect(assertionSentence(all, tie, evidence, 'en')).toBe('Acquaintance: A – B');
		const age = property('age', [note('s')], { key: 'age', value: { en: '59', es: '59' } });
		const gone = records(age, ['s']);
		expect(assertionSentence(gone.all, age, gone.evidence, 'en')).toBe('A: age');
	});

	it('sets an adverb that is a clause of its own behind the value', () => {
		const age = property('age', [note('s', { standing: 'reported' })], {
			key: 'age',
			value: { en: '59', es: '59' }
		});
		const { all, evidence } = records(age);
		expect(assertionSentence(all, age, evidence, 'en')).toBe('A, age: reportedly 59');
		expect(assertionSentence(all, age, evidence, 'es')).toBe('A, edad: 59, según se informa');
	});

	it('names who stands behind it', () => {
		const { all, evidence } = records(relationship('tie', [note('s'), note('t')]));
		expect(backingSentence(all, evidence, 'en')).toBe(
			'2 reports, 2 origins: publisher-of-s and publisher-of-t'
		);
	});

	it('tells what it would be without an editor’s caution', () => {
		const tie = relationship('tie', [note('s')], { caution: 'alleged' });
		expect(heldBelow(tie, records(tie).evidence)).toBe('stated');
		const free = relationship('tie', [note('s', { standing: 'alleged' })], { caution: 'reported' });
		expect(heldBelow(free, records(free).evidence)).toBeNull();
	});

	it('takes the words for a property from the vocabulary', () => {
		const vocabulary = {
			...investigation().vocabulary,
			propertyKeys: [{ id: 'shoe-size', label: { en: 'size of shoes', es: 'número de calzado' } }]
		};
		const all = investigation({ vocabulary });
		expect(propertyName(all, 'shoe-size', 'en')).toBe('size of shoes');
		expect(propertyName(all, 'shoe-size', 'es')).toBe('número de calzado');
		expect(propertyName(all, 'constructor', 'en')).toBe('constructor');
	});
});
