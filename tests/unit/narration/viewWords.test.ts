import { describe, expect, it } from 'vitest';
import { momentWords, suggestedName, viewDifference, viewSentence } from '$lib/narration';
import { openingView, type View } from '$lib/view';
import { entity, investigation, origin, source } from '../../support/records';

const records = investigation({
	entities: [entity('a'), entity('b'), entity('c', { shortName: { en: 'Short C', es: 'C corta' } })],
	sources: [source('s', { title: 'A very long title that goes on about what it has found and where' })],
	origins: [origin('treasury', { name: { en: 'US Treasury', es: 'Tesoro de EE. UU.' } })]
});
const view = (patch: Partial<View>): View => ({ ...openingView('en'), ...patch });
const period = { from: '2015-01-01', to: '2020-12-31', mode: 'within', undated: true } as const;
const spotlight = { centre: ['a'], depth: 1 };

describe('a View in words', () => {
	it.each<[Partial<View>, string, string]>([
		[{}, 'The whole network.', 'Toda la red.'],
		[{ spotlight }, 'Spotlight on A, 1 step.', 'En el foco A, 1 paso.'],
		[
			{ spotlight: { ...spotlight, depth: 2 }, filter: { standing: ['alleged'] }, period },
			'Spotlight on A, 2 steps; how firmly it is said: without alleged; period: 2015 to 2020.',
			'En el foco A, 2 pasos; con qué firmeza se dice: sin presunto; periodo: de 2015 a 2020.'
		],
		[
			{ withoutOrigins: ['treasury'] },
			'Without everything that goes back to US Treasury.',
			'Sin todo lo que se remonta a Tesoro de EE.\u00A0UU.'
		],
		[
			{ withoutSources: ['s'] },
			'Without “A very long title that goes on about what it…”.',
			'Sin «A very long title that goes on about what it…».'
		],
		[
			{ layout: 'fcose', moved: { a: [1, 2] }, selection: [{ kind: 'bundle', id: 'a~b' }] },
			'Arranged by ties; 1 entity moved; selected: A – B.',
			'Ordenada por vínculos; 1 entidad movida; selección: A – B.'
		]
	])('says what %j shows', (patch, english, spanish) => {
		expect(viewSentence(records, view(patch), 'en')).toBe(english);
		expect(viewSentence(records, view(patch), 'es')).toBe(spanish);
	});

	it.each<[Partial<View>, string]>([
		[{}, 'The whole network'],
		[{ selection: [{ kind: 'entity', id: 'b' }] }, 'Selected: B'],
		[{ spotlight: { centre: ['c'], depth: 0 } }, 'Short C'],
		[
			{ spotlight, withoutOrigins: ['treasury'] },
			'A: ties within 1 step; without everything that goes back to US Treasury'
		],
		[
			{ spotlight, withoutOrigins: ['treasury'], language: 'es' },
			'A: vínculos a no más de 1 paso; sin todo lo que se remonta a Tesoro de EE.\u00A0UU.'
		]
	])('suggests a name for %j', (patch, name) => {
		expect(suggestedName(records, view(patch))).toBe(name);
	});

	it('names in what two differ; the camera and the language are none of it', () => {
		const one = view({ spotlight, filter: { standing: ['alleged'] } });
		expect(viewDifference(one, view({}), 'en')).toBe('spotlight and filters');
		expect(viewDifference(view({ withoutSources: ['s'] }), view({ only: ['a'] }), 'es')).toBe(
			'lo elegido u ocultado a mano y fuentes retiradas'
		);
		const camera = { centre: [0, 0], zoom: 2 } as const;
		expect(viewDifference({ ...one, camera, frame: 'tall', language: 'es' }, one, 'en')).toBeNull();
	});

	it('tells a moment by the clock on the wall', () => {
		expect(momentWords('2026-11-24T15:02:00.000Z', 'en', 'UTC')).toBe('24 November 2026 at 15:02');
		expect(momentWords('2026-11-24T15:02:00.000Z', 'es', 'America/Mexico_City')).toContain('09:02');
	});
});
