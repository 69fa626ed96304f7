import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Investigation } from '$lib/model';
import { note, property, relationship, source } from '../../support/records';
import {
	assertionSelection,
	entitySelection,
	expectAccessible,
	listenToConsole,
	show
} from '../support/panel';
import { network } from './records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const sum = (value: string) => ({ about: 'amount', value: { en: value, es: value } }) as const;
const against = { stance: 'contradicts' } as const;
const only = { en: 'Only by night.', es: 'Solo de noche.' };

const sold = relationship(
	'sold',
	[
		note('late', { id: 'sold/late', ...sum('3') }),
		note('good', { id: 'sold/good', ...sum('3') }),
		note('diario', { id: 'sold/diario', ...sum('5'), ...against, credibility: 4 }),
		note('report-a', { id: 'sold/mention', stance: 'mentions' })
	],
	{ amount: { en: '3', es: '3' } }
);
const met = relationship('met', [
	note('article', { id: 'met/article' }),
	note('report-b', { id: 'met/b', stance: 'qualifies', text: only }),
	note('diario', { id: 'met/diario', ...against })
]);
const records: Investigation = {
	...network,
	relationships: [...network.relationships, sold, met],
	sources: [
		...network.sources,
		source('late', { title: 'The late one', issued: '2024' }),
		source('good', { title: 'The good one', reliability: 'B', issued: '2025' })
	],
	entities: network.entities.map((entity) =>
		entity.id === 'b'
			? {
					...entity,
					properties: [
						property('b/age', [
							note('article', {
								id: 'age/a',
								about: 'value',
								value: { en: 'about forty', es: 'unos cuarenta' }
							}),
							note('diario', { id: 'age/d', ...against, about: 'value', value: { en: '38', es: '38' } })
						])
					]
				}
			: entity
	)
};

const columns = (container: Element) =>
	[...container.querySelectorAll('.sides > section')].map((column) =>
		(column.textContent ?? '').replace(/\s+/g, ' ').trim()
	);

describe('a sum on which sources disagree', () => {
	test('is told from the lowest to the highest, in two columns with the better graded first', async () => {
		const { container, text } = await show(records, { selection: assertionSelection('sold') });
		expect(text()).toContain('Between 3 and 5: 2 sources say 3; 1 source says 5.');
		const [yes, no] = columns(container);
		expect(yes).toMatch(/^For: 2 source notes, 2 origins 3 .*good one.*usually reliable \(B\).*3 .*late one/);
		expect(no).toMatch(/^Against: 1 source note, 1 origin 5 .*El diario.*doubtful \(4\)/);
	});

	test('counts what only mentions it on neither side, and says so', async () => {
		const { container, text } = await show(records, { selection: assertionSelection('sold') });
		expect(text()).toContain('1 note only mentions it and counts on neither side:');
		expect(columns(container).join()).not.toContain('report-a');
	});

	test('leads from each note to its card, by keyboard', async () => {
		await show(records, { selection: assertionSelection('sold') });
		page.getByRole('button', { name: 'To the card of the note in El diario' }).element().focus();
		await userEvent.keyboard('{Enter}');
		expect(document.activeElement?.id).toBe('note-sold/diario');
		expect(document.activeElement?.textContent).toContain('how much: 5');
	});

	test('is no quarrel any longer without one side, and the reader is told that a note is gone', async () => {
		const { container, text } = await show(records, {
			selection: assertionSelection('sold'),
			withoutSources: ['diario']
		});
		expect(columns(container)).toEqual([]);
		expect(text()).toContain('1 note that contradicts it is taken out.');
		expect(text()).not.toContain('For and against');
	});
});

test('a tie that is contested shows what qualifies it with its qualification', async () => {
	const { container, text } = await show(records, { selection: assertionSelection('met') });
	expect(text()).toContain('Sources disagree on whether it is so.');
	const [yes, no] = columns(container);
	expect(yes).toContain('that it is so');
	expect(yes).toContain('Qualifies it: Only by night.');
	expect(no).toContain('that it is not so');
});

test('values that are no numbers are told with who gives each, in the panel of their entity too', async () => {
	const { text } = await show(records, { selection: entitySelection('b') });
	await userEvent.click(page.getByText('Who says so').first());
	expect(text()).toContain('Values given: about forty (author); 38 (publisher-of-diario).');
});

test('no word of a grade is cut in two in a narrow column', async () => {
	const { container } = await show(records, { selection: assertionSelection('met') });
	const labels = [...container.querySelectorAll('.grades')].map(({ firstChild }) => {
		if (!firstChild) throw new Error('a grade has a label');
		const range = document.createRange();
		range.selectNodeContents(firstChild);
		return new Set([...range.getClientRects()].map(({ top }) => top)).size;
	});
	expect(labels.length).toBeGreaterThan(0);
	expect(new Set(labels)).toEqual(new Set([1]));
});

test('the mark in a list of ties leads to both sides', async () => {
	const { workspace } = await show(records, { selection: entitySelection('a') });
	await userEvent.click(page.getByRole('button', { name: /^For and against: A .*B/ }).first());
	expect(workspace.view.selection[0]?.kind).toBe('relationship');
	await expect.poll(() => document.activeElement?.textContent?.trim()).toBe('For and against');
});

test.each([
	['light', 'en', 'sold'],
	['dark', 'es', 'met']
] as const)('everyone can use it: %s, %s', async (theme, language, id) => {
	const { container } = await show(records, { language, selection: assertionSelection(id) }, theme);
	await expectAccessible(container);
});

describe('on a phone', () => {
	beforeEach(() => page.viewport(390, 844));
	afterEach(() => page.viewport(1280, 800));

	test('one side stands under the other, each named in words', async () => {
		const { container, text } = await show(records, {
			language: 'es',
			selection: assertionSelection('sold')
		});
		const [yes, no] = [...container.querySelectorAll('.sides > section')].map((column) =>
			column.getBoundingClientRect()
		);
		expect(no?.top).toBeGreaterThanOrEqual(yes?.bottom ?? Infinity);
		expect(text()).toContain('A favor: 2 notas de fuente, 2 orígenes');
		expect(text()).toContain('En contra: 1 nota de fuente, 1 origen');
	});
});
