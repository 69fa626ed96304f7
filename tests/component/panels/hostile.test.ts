import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	assertionSelection,
	entitySelection,
	expectAccessible,
	listenToConsole,
	show
} from '../support/panel';
import { entity, investigation, note, relationship, source } from '../../support/records';

const markup = '<img src=x onerror="window.harmed = true"><script>window.harmed = true</script>';
const arabic = 'قالت الصحيفة ذلك';
const endless = 'x'.repeat(400);
const hostile = investigation({
	entities: [
		entity('a', { name: { en: markup, es: markup } }),
		entity('b', { name: { en: arabic, es: arabic } })
	],
	sources: [
		source('s', {
			title: markup,
			author: markup,
			address: 'javascript:window.harmed=true',
			archive: 'data:text/html,x'
		}),
		source('t', { title: endless, language: 'no such language', address: 'https://example.org/?a="><b>' })
	],
	relationships: [
		relationship('tie', [
			note('s', { id: 'n1', text: { en: markup, es: markup }, printed: markup }),
			note('t', { id: 'n2', quote: { exact: arabic, language: 'ar' }, text: { en: endless, es: endless } }),
			note('t', { id: 'n3', quote: { exact: markup, language: '"><b>' }, value: { en: markup, es: markup } })
		])
	]
});

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => {
	expect('harmed' in window).toBe(false);
	silent();
});

test('markup in the records is text, and no address but the web’s is followed', async () => {
	const { container, text } = await show(hostile, { selection: assertionSelection('tie') });
	expect(text()).toContain(markup);
	expect(container.querySelector('img, script')).toBeNull();
	const links = [...container.querySelectorAll('a')];
	const away = links.filter(({ origin }) => origin !== location.origin);
	expect(new Set(away.map(({ protocol }) => protocol))).toEqual(new Set(['https:']));
	// What stays here leads to the page of sources, and nowhere that the records say.
	for (const link of links.filter((each) => !away.includes(each)))
		expect(link.pathname).toMatch(/^\/[a-z0-9-]+\/sources$/);
	expect(text()).toContain('No public address');
	await expectAccessible(container);
});

test('words that run from right to left keep their direction, and the sentence around them its own', async () => {
	const { container } = await show(hostile, { selection: assertionSelection('tie') });
	const quote = container.querySelector('blockquote');
	expect(quote && getComputedStyle(quote).direction).toBe('rtl');
	expect(quote?.lang).toBe('ar');
	expect(getComputedStyle(container.querySelector('h2') ?? container).direction).toBe('ltr');
});

test.each([
	['of a relationship', assertionSelection('tie')],
	['of an entity', entitySelection('a')],
	['of everything', []]
])('the longest word breaks rather than widen the panel %s', async (_, selection) => {
	const { container } = await show(hostile, { selection });
	const screen = container.querySelector('.screen');
	expect(screen?.scrollWidth).toBe(screen?.clientWidth);
});
