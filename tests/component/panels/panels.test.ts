import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { panels, type Panel } from '$lib/ui/panels/panels';
import type { Selected } from '$lib/view';
import { entitySelection, expectAccessible, listenToConsole, show } from '../support/panel';
import { network } from './records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const selections: Record<(typeof panels)[number]['id'], readonly Selected[]> = {
	entity: [{ kind: 'entity', id: 'a' }],
	assertion: [{ kind: 'relationship', id: 'founding' }],
	bundle: [{ kind: 'bundle', id: 'a~b' }],
	selection: [
		{ kind: 'entity', id: 'b' },
		{ kind: 'relationship', id: 'founding' },
		{ kind: 'bundle', id: 'a~b' }
	]
};

describe.each(panels.map(({ id }) => id))('the panel %s', (id) => {
	test('shows for its selection alone, begins with a heading, and everyone can use it', async () => {
		const { workspace, container } = await show(network, { selection: selections[id] });
		const listed: readonly Panel[] = panels;
		expect(listed.find(({ when }) => when(workspace))?.id).toBe(id);
		await expectUsable(container);
	});
});

test('with no selection the overview shows, begins with a heading, and everyone can use it', async () => {
	const { text, container } = await show(network);
	expect(text()).toContain('4 entities');
	await expectUsable(container);
});

async function expectUsable(container: Element) {
	expect(container.querySelectorAll('h2')).toHaveLength(1);
	expect(document.activeElement).toBe(document.body);
	for (const button of container.querySelectorAll('button, summary, a'))
		expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(28);
	await expectAccessible(container);
}

test('what is pressed in the panel hands the focus to the next heading, and the way back to the first', async () => {
	const { workspace } = await show(network);
	await userEvent.click(page.getByRole('button', { name: /^A 3 relationships/ }));
	expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'a' }]);
	expect(document.activeElement?.textContent).toBe('A');
	await userEvent.click(page.getByRole('button', { name: 'Back to the overview' }));
	expect(workspace.view.selection).toEqual([]);
	expect(document.activeElement?.textContent).toBe('A test of ties');
});

test('a selection made elsewhere leaves the focus where it is', async () => {
	const { workspace, container } = await show(network);
	workspace.select({ kind: 'entity', id: 'a' });
	await expect.poll(() => container.querySelector('h2')?.textContent).toBe('A');
	expect(document.activeElement).toBe(document.body);
});

describe('the overview', () => {
	test('counts, explains every sign on the picture in words, and lists every entity by sector', async () => {
		const { container, text } = await show(network);
		expect(text()).toContain('4 entities');
		expect(text()).toContain('3 relationships');
		for (const words of [
			'alleged: an accusation',
			'one origin',
			'a detail is contested',
			'several relationships'
		])
			expect(text()).toContain(words);
		expect(text()).toMatch(/People \(3\).*Places \(1\)/);
		expect(container.querySelector('a[href="/test.json"]')).not.toBeNull();
		expect(text()).not.toContain('Hidden');
	});

	test('says what is not shown and brings it back', async () => {
		const { workspace, text } = await show(network, { spotlight: { centre: ['place'], depth: 1 } });
		expect(text()).toContain('Hidden: 2 relationships and 2 entities Only around Tapalpa');
		await userEvent.click(page.getByRole('button', { name: 'Bring everything back' }));
		expect(workspace.picture.hidden.entities).toBe(0);
		expect(text()).not.toContain('Hidden');
	});

	test('lights up what a sign stands for, until it is pressed again or the legend is gone', async () => {
		const { workspace } = await show(network);
		const place = page.getByRole('button', { name: /^Place 1/ });
		await userEvent.click(place);
		await expect.element(place).toHaveAttribute('aria-pressed', 'true');
		expect(workspace.highlighted).toEqual([{ kind: 'entity', id: 'place' }]);
		await userEvent.click(page.getByRole('button', { name: /^alleged: an accusation/ }));
		expect(workspace.highlighted).toEqual([{ kind: 'relationship', id: 'at' }]);
		workspace.select({ kind: 'entity', id: 'a' });
		await expect.poll(() => workspace.highlighted).toEqual([]);
		expect(workspace.canUndo).toBe(true);
	});

	test('hides what a sign stands for, shows it alone, and shows it again', async () => {
		const { workspace, container } = await show(network);
		await userEvent.click(page.getByRole('button', { name: 'Hide: Place' }));
		expect(workspace.view.filter).toEqual({ 'entity-type': ['place'] });
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Show again: Place' }));
		expect(workspace.view.filter).toEqual({});
		// The bundle is drawn as reported, and what is stated in it is no sign of its own: it is hidden all the same.
		await userEvent.click(page.getByRole('button', { name: /^Show only: reported/ }));
		expect(workspace.view.filter).toEqual({ standing: ['alleged', 'stated'] });
		workspace.undo();
		expect(workspace.view.filter).toEqual({});
	});
});

describe('the panel of an entity', () => {
	test('tells its ties from its own side, the firmest first, each leading to who says so', async () => {
		const { workspace, container, text } = await show(network, { selection: entitySelection('b') });
		const sentences = [...container.querySelectorAll('.sentence')].map((each) => each.textContent);
		expect(sentences).toEqual(['B is known by A', 'B is reportedly known by A']);
		expect(text()).toContain(
			'around 2009 · stated · 1 report, 1 origin; 1 note contradicts it or a detail of it'
		);
		expect(text()).toContain('a detail is contested');
		await userEvent.click(page.getByRole('button', { name: /B is reportedly known by A/ }));
		expect(workspace.view.selection).toEqual([{ kind: 'relationship', id: 'task-force-took-part' }]);
	});

	test('words what is said of it by its standing, and opens the notes behind it', async () => {
		const { container, text } = await show(network, { selection: entitySelection('a') });
		expect(text()).toContain('age reportedly 59');
		expect(text()).toContain('No source in this investigation says that this person was charged.');
		await userEvent.click(container.querySelector('summary') ?? container);
		expect(container.querySelector('details article')?.checkVisibility()).toBe(true);
	});

	test('heads the panel with the bare name, and begins each row with its article', async () => {
		const entities = network.entities.map((each) =>
			each.id === 'b' ? { ...each, name: { en: 'Cartel' }, article: { en: 'the' } } : each
		);
		const { container } = await show({ ...network, entities }, { selection: entitySelection('b') });
		expect(container.querySelector('h2')?.textContent).toBe('Cartel');
		expect([...container.querySelectorAll('.sentence')].map((each) => each.textContent)).toContain(
			'The Cartel is known by A'
		);
		expect(container.querySelector('.self')?.textContent).toBe('The Cartel');
	});

	test('links an id to its page, where there is one, and says every care flag', async () => {
		const care = ['minor', 'victim'] as const;
		const identifiers = { wikidata: 'Q1', geonames: 'x', tax: '<7>' };
		const entities = network.entities.map((each) =>
			each.id === 'b' ? { ...each, care, identifiers } : each
		);
		const { container, text } = await show({ ...network, entities }, { selection: entitySelection('b') });
		expect(text()).toContain('The editors mark this person as a minor.');
		expect(text()).toContain('The editors mark this person as a victim.');
		const links = [...container.querySelectorAll('dd a')].map((each) => each.getAttribute('href'));
		expect(links).toEqual(['https://www.wikidata.org/wiki/Q1']);
		expect(text()).toMatch(/GeoNames x.*tax <7>/);
	});

	test('sets the spotlight and how far it reaches', async () => {
		const { workspace, text } = await show(network, { selection: entitySelection('a') });
		await userEvent.click(page.getByRole('button', { name: 'Put in the spotlight' }));
		expect(workspace.view.spotlight).toEqual({ centre: ['a'], depth: 1 });
		await userEvent.click(page.getByRole('button', { name: 'Spotlight one step narrower' }));
		expect(text()).toContain('Depth: 0 of 5');
		expect(text()).toContain('the other end is not on the picture');
		await userEvent.click(page.getByRole('button', { name: 'Leave the spotlight' }));
		expect(workspace.view.spotlight).toBeNull();
	});

	test('says how well a place is known', async () => {
		const { text } = await show(network, { selection: entitySelection('place') });
		expect(text()).toContain('19.94° N, 103.76° W (known to the locality only)');
	});

	test('says what is left out with the sources taken out', async () => {
		const { text } = await show(network, {
			selection: entitySelection('a'),
			withoutSources: ['article', 'diario']
		});
		expect(text()).toContain(
			'2 relationships are left out: with the sources taken out nothing supports them.'
		);
		expect(text()).toContain('1 detail is left out');
	});
});

test('a bundle lists each of its relationships with its notes', async () => {
	const { workspace, container, text } = await show(network, { selection: [{ kind: 'bundle', id: 'a~b' }] });
	expect(container.querySelector('h2')?.textContent).toBe('2 relationships between A and B');
	expect(text()).toContain('A reportedly knows B');
	expect(container.querySelectorAll('details article')).toHaveLength(5);
	await userEvent.click(page.getByRole('button', { name: /A reportedly knows B/ }));
	expect(workspace.view.selection[0]?.kind).toBe('relationship');
});

test('several things are listed, each to be opened or taken out', async () => {
	const { workspace, container } = await show(network, { selection: selections.selection });
	expect(container.querySelector('h2')?.textContent).toBe('3 things selected');
	await userEvent.click(page.getByRole('button', { name: 'Take out of the selection: B' }));
	expect(workspace.view.selection).toHaveLength(2);
});

describe('what is not shown of an entity', () => {
	test('is counted, taken in, and folded up again', async () => {
		const { workspace, text, container } = await show(network, {
			only: ['a'],
			selection: entitySelection('a')
		});
		expect(text()).toMatch(/\d more neighbours? (are|is) not shown/);
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Show all', exact: true }));
		expect(workspace.picture.nodes.length).toBeGreaterThan(1);
		await expect.poll(text).not.toContain('not shown,');
		expect(document.activeElement?.textContent).toBe('A');
		await userEvent.click(page.getByRole('button', { name: 'Fold up what hangs on it alone' }));
		expect(workspace.picture.nodes.map(({ id }) => id)).toEqual(['a']);
	});

	test('is said to be held back where a filter does so, and not offered', async () => {
		const { text } = await show(network, {
			only: ['a'],
			filter: { 'relationship-type': network.vocabulary.relationshipTypes.map(({ id }) => id) },
			selection: entitySelection('a')
		});
		expect(text()).toMatch(/The filters or the period hold \d neighbours? back/);
		await expect.element(page.getByRole('button', { name: 'Show all', exact: true })).not.toBeInTheDocument();
	});

	test('begins from the overview with one entity alone', async () => {
		const { workspace } = await show(network);
		const [centre] = network.about.centre;
		if (!centre) return;
		await userEvent.click(page.getByRole('button', { name: /^Start from/ }).first());
		expect(workspace.view).toMatchObject({ only: [centre], selection: entitySelection(centre) });
	});
});
