import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { note, relationship } from '../../support/records';
import { assertionSelection, expectAccessible, listenToConsole, show } from '../support/panel';
import { network, quarrel, singleOrigin } from './records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

describe('a reported relationship that three sources cite from one man', () => {
	test('is worded as reported, and said to rest on one origin', async () => {
		const { container, text } = await show(network, { selection: assertionSelection(singleOrigin.id) });
		expect(container.querySelector('h2')?.textContent).toBe('A reportedly knows B');
		expect(text()).toContain('3 reports, 1 origin: an unnamed defence official.');
		expect(text()).toContain('All of it goes back to one origin.');
		expect(text()).toContain('3 source notes, one origin: an unnamed defence official');
		expect(text()).toContain('Said by an unnamed defence official, carried by Reuters.');
		expect(text()).toContain('reported: a source passes on what another said.');
		expect(container.querySelectorAll('article')).toHaveLength(3);
	});

	test('says where to read each source, and of those that cannot be read on the web what they are', async () => {
		const { container, text } = await show(network, { selection: assertionSelection(singleOrigin.id) });
		const links = [...container.querySelectorAll<HTMLAnchorElement>('article a[target]')];
		expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
			['https://example.org/a', '_blank', 'noopener noreferrer']
		]);
		expect(links[0]?.textContent).toContain('(opens in a new tab)');
		expect(text()).toContain('No public address');
		expect(text()).toContain('Data set reports@1.0.0');
	});

	test('says how sure an analyst is where one signed it, with name and date', async () => {
		const confidence = { level: 'moderate', by: 'Ann Pell', on: '2024-05-03' } as const;
		const relationships = network.relationships.map((each) =>
			each.id === singleOrigin.id ? { ...each, confidence } : each
		);
		const selection = assertionSelection(singleOrigin.id);
		const { text, container } = await show({ ...network, relationships }, { selection });
		expect(text()).toContain('Moderate confidence, signed by Ann Pell, 3 May 2024.');
		await expectAccessible(container);
	});

	test('speaks of no confidence where nobody signed one', async () => {
		const { text } = await show(network, { selection: assertionSelection(singleOrigin.id) });
		expect(text()).not.toContain('onfidence');
	});

	test('judges source and note apart, in words', async () => {
		const { container } = await show(network, { selection: assertionSelection(singleOrigin.id) });
		const grades = [...container.querySelectorAll('article:first-of-type dd')].map((dd) =>
			dd.textContent?.trim()
		);
		expect(grades.slice(0, 3)).toEqual(['reported', 'cannot be judged (F)', 'cannot be judged (6)']);
	});

	test('leads to its ends and its place', async () => {
		const { workspace } = await show(network, { selection: assertionSelection(singleOrigin.id) });
		await userEvent.click(document.querySelector('dd button') ?? document.body);
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'place' }]);
	});

	test('is not worded as so once its one origin is taken out', async () => {
		const { container, text } = await show(network, {
			selection: assertionSelection(singleOrigin.id),
			withoutOrigins: ['official']
		});
		expect(container.querySelector('h2')?.textContent).toBe('Acquaintance: A – B');
		expect(text()).toContain('Nothing that is left supports this.');
		expect(text()).not.toContain('knows');
	});
});

describe('a relationship whose year is contested', () => {
	test('shows both years side by side, and that the tie itself is not in question', async () => {
		const { container, text } = await show(network, { selection: assertionSelection(quarrel.id) });
		expect(text()).toContain('Not contested itself, but sources disagree on when it began.');
		const sides = [...container.querySelectorAll('.sides > section')].map((side) => side.textContent);
		expect(sides[0]).toMatch(/For.*2009.*Said directly by author/s);
		expect(sides[1]).toMatch(/Against.*2010.*Said directly by publisher-of-diario/s);
		expect(text()).toContain('contradicts · when it began: 2010');
	});

	test('gives a quote in its own language, with its translation, and opens the page at it', async () => {
		const { container, text } = await show(network, { selection: assertionSelection(quarrel.id) });
		const quote = container.querySelector('blockquote');
		expect(quote?.lang).toBe('es');
		expect(quote?.textContent?.trim()).toBe('nació en 2010, según –dice– él');
		expect(text()).toContain('Quoted in Spanish');
		expect(text()).toMatch(/In English: ?was born in 2010/);
		expect(container.querySelector<HTMLAnchorElement>('article a[target]')?.href).toContain(
			'#:~:text=naci%C3%B3%20en%202010%2C'
		);
	});

	test('says the same in Spanish, where the quote needs no translation', async () => {
		const { container, text } = await show(network, {
			language: 'es',
			selection: assertionSelection(quarrel.id)
		});
		expect(container.querySelector('h2')?.textContent).toBe('A conoce a B');
		expect(text()).toContain('hacia 2009 (impreso como «around 2009»)');
		expect(text()).toContain('No se discute el hecho en sí, pero las fuentes discrepan sobre cuándo empezó.');
		expect(text()).toContain('oración 7');
		expect(text()).not.toContain('Cita en español');
	});
});

test.each([
	['light', 'en'],
	['dark', 'es']
] as const)('everyone can use it: %s, %s', async (theme, language) => {
	const { container } = await show(network, { language, selection: assertionSelection(quarrel.id) }, theme);
	await expectAccessible(container);
});

test('a denial and a mention are no reports of it, and are told apart', async () => {
	const denied = relationship('denied', [
		note('article', { id: 'd1' }),
		note('diario', { id: 'd2', stance: 'contradicts', text: { en: 'Not so.', es: 'No es así.' } }),
		note('report-a', { id: 'd3', stance: 'mentions', text: { en: 'In passing.', es: 'De paso.' } })
	]);
	const { container } = await show(
		{ ...network, relationships: [denied] },
		{ selection: assertionSelection('denied') }
	);
	const standing = container.querySelector('.standing')?.textContent?.replace(/\s+/g, ' ');
	expect(standing).toContain(
		'1 report, 1 origin: author. 1 note contradicts it or a detail of it. 1 note only mentions it.'
	);
	expect(standing).not.toContain('All of it');
});

test('a property among what is selected is named with its entity and what it rests on', async () => {
	const selection = [...assertionSelection('a/age'), ...assertionSelection(singleOrigin.id)];
	const { text } = await show(network, { selection });
	expect(text()).toContain('A, age: reportedly 59. 1 report, 1 origin');
});

test('a property has a panel of its own', async () => {
	const { container, text } = await show(network, { selection: assertionSelection('a/age') });
	expect(container.querySelector('h2')?.textContent).toBe('A, age: reportedly 59');
	expect(text()).toContain('1 report, 1 origin: author.');
});
