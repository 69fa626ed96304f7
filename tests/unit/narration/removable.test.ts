import { expect, it } from 'vitest';
import { removableSayer } from '$lib/narration';
import { openingView } from '$lib/view';
import { investigation, note, origin, relationship, source } from '../../support/records';

const all = investigation({
	origins: [
		origin('dpa', { kind: 'news-agency', name: { en: 'dpa-AFX', es: 'dpa-AFX' } }),
		origin('official', {
			kind: 'anonymous-official',
			name: { en: 'an unnamed official', es: 'un funcionario' }
		})
	],
	sources: [source('wire', { publisher: 'dpa', issued: '2026-02' })],
	relationships: [
		relationship('tie', [note('wire', { id: 'a' }), note('wire', { id: 'b', origin: 'official' })])
	]
});
const ids = { sources: ['wire'], origins: ['dpa', 'official'], publishers: ['dpa'] };
const rows = (ranking: keyof typeof ids) => {
	const say = removableSayer(all, openingView('en'), { ranking, now: null });
	return ids[ranking].map((id) => say({ id, alone: [] }));
};

it('a name keeps its own capitals in what can be taken out, a description opens with one', () => {
	expect(rows('publishers').map(({ name }) => name)).toEqual(['dpa-AFX']);
	expect(rows('sources').map(({ detail }) => detail)).toEqual(['dpa-AFX, February 2026 · F']);
	expect(new Set(rows('origins').map(({ name }) => name))).toEqual(
		new Set(['dpa-AFX', 'An unnamed official'])
	);
});
