import { describe, expect, it } from 'vitest';
import { cares } from '$lib/model';
import { careSentences, identifierLink, registerName } from '$lib/narration';
import { entity } from '../../support/records';

describe('an id in a register', () => {
	it('opens the page that the register keeps under it', () => {
		expect(identifierLink('wikidata', 'Q96')).toBe('https://www.wikidata.org/wiki/Q96');
		expect(identifierLink('geonames', '4004156')).toBe('https://www.geonames.org/4004156');
	});

	it.each([
		['wikidata', 'Q0'],
		['wikidata', 'q96'],
		['wikidata', 'Q96/../../evil'],
		['wikidata', 'Q96\n'],
		['wikidata', 'javascript:alert(1)'],
		['geonames', '../admin'],
		['ofac', '18715'],
		['iso3166-2', 'MX-JAL'],
		['https://evil.example/', 'Q96'],
		['constructor', 'Q96']
	])('stays text where there is no such page: %s %s', (register, id) => {
		expect(identifierLink(register, id)).toBeNull();
	});

	it('stands under the name of its register, or what the editor calls it', () => {
		expect(registerName('wikidata', 'es')).toBe('Wikidata');
		expect(registerName('toString', 'en')).toBe('toString');
	});
});

describe('what is to be borne in mind of a person', () => {
	it('is said of each mark, in both languages', () => {
		const all = entity('a', { care: [...cares].reverse() });
		expect(careSentences(all, 'en')).toEqual([
			'The editors mark this person as a minor.',
			'The editors mark this person as a victim.',
			'The editors mark this person as a witness.',
			'No source in this investigation says that this person was charged.'
		]);
		expect(careSentences(entity('a', { care: ['minor'] }), 'es')).toEqual([
			'La edición señala a esta persona como menor de edad.'
		]);
		expect(careSentences(entity('a'), 'en')).toEqual([]);
	});
});
