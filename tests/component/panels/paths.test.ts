import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entity, investigation, note, origin, relationship, source } from '../../support/records';
import { expectAccessible, listenToConsole, show } from '../support/panel';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const said = (id: string, ...sources: string[]) =>
	sources.map((name, i) =>
		note(name, { id: `${id}-${i}`, text: { en: `${id}, says ${name}.`, es: `${id}: ${name}.` } })
	);

/** From a to d: directly on one word, or by b and c on two each; z hangs on nothing. */
const network = investigation({
	entities: ['a', 'b', 'c', 'd', 'z'].map((id) => entity(id)),
	relationships: [
		relationship('short', said('short', 'paper'), { subject: 'a', object: 'd' }),
		relationship('one', said('one', 'paper', 'daily'), { subject: 'a', object: 'b' }),
		relationship('two', said('two', 'paper', 'daily'), { subject: 'b', object: 'c' }),
		relationship('three', said('three', 'paper', 'daily'), { subject: 'd', object: 'c' })
	],
	sources: [source('paper'), source('daily', { publisher: 'daily' })],
	origins: [origin('paper'), origin('daily')]
});
const between = (one: string, other: string) => ({
	selection: [one, other].map((id) => ({ kind: 'entity' as const, id }))
});
const section = (name: string) => page.getByRole('region', { name });
const steps = (name: string) => section(name).getByRole('listitem').elements().length;

describe('what ties two entities, by evidence', () => {
	test('is the shortest path beside the best-evidenced, each step to press, the weakest named', async () => {
		const { workspace, container } = await show(network, between('a', 'd'));
		expect(steps('Shortest path')).toBe(1);
		expect(steps('Best-evidenced path')).toBe(3);
		expect(section('Shortest path').element().textContent).toContain('1 origin');
		await expectAccessible(container);
		await userEvent.click(section('Best-evidenced path').getByRole('button').first());
		expect(workspace.view.selection).toEqual([{ kind: 'relationship', id: 'one' }]);
	});

	test('goes on to the next best and back, and may be all that the picture shows', async () => {
		const { workspace } = await show(network, between('a', 'd'));
		await userEvent.click(section('Shortest path').getByRole('button', { name: 'Next best' }));
		expect(steps('Shortest path (number 2)')).toBe(3);
		await userEvent.click(page.getByRole('button', { name: 'Back to the first' }));
		expect(steps('Shortest path')).toBe(1);
		await userEvent.click(section('Shortest path').getByRole('button', { name: 'Only this path' }));
		expect(workspace.picture.nodes.map(({ id }) => id)).toEqual(['a', 'd']);
	});

	test('is lit on the picture, the one that the reader asks for', async () => {
		const { workspace } = await show(network, between('a', 'd'));
		const lit = () => workspace.highlighted.map(({ kind, id }) => `${kind} ${id}`);
		await expect.poll(lit).toEqual(['entity a', 'entity d', 'relationship short']);
		const best = section('Best-evidenced path').getByRole('button', { name: 'Light it' });
		await userEvent.click(best);
		await expect.element(best).toHaveAttribute('aria-pressed', 'true');
		await expect.poll(lit).toContain('relationship two');
		await userEvent.click(best);
		await expect.poll(lit).toEqual([]);
		workspace.change({ selection: [] });
	});

	test('of several is told from each to the next, both ways side by side, each stepped through and lit', async () => {
		const selection = ['a', 'd', 'z', 'b'].map((id) => ({ kind: 'entity' as const, id }));
		const { workspace, container } = await show(network, { selection });
		expect(steps('A – D Shortest path')).toBe(1);
		expect(steps('A – D Best-evidenced path')).toBe(3);
		expect(section('A – D Shortest path').element().textContent).toContain('1 origin');
		expect(section('D – Z').element().textContent).toContain('No path');
		await expectAccessible(container);
		const lit = () => workspace.highlighted.map(({ kind, id }) => `${kind} ${id}`);
		await expect.poll(lit).toContain('relationship two');
		await userEvent.click(section('A – D Shortest path').getByRole('button', { name: 'Light it' }));
		await expect.poll(lit).toEqual(['entity a', 'entity d', 'relationship short']);
		await userEvent.click(section('A – D Best-evidenced path').getByRole('button', { name: 'Next best' }));
		expect(steps('A – D Best-evidenced path (number 2)')).toBe(1);
		expect(steps('A – D Shortest path')).toBe(1);
		await userEvent.click(page.getByRole('button', { name: 'Only the lit paths' }));
		expect(workspace.picture.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'z']);
	});

	test('leaves what was gone on to in its place while the picture moves', async () => {
		const { workspace } = await show(network, between('a', 'd'));
		await userEvent.click(section('Shortest path').getByRole('button', { name: 'Next best' }));
		workspace.change({ camera: { centre: [1, 2], zoom: 3 } });
		await expect.element(section('Shortest path (number 2)')).toBeVisible();
	});

	test('never says that nothing ties the two because a reader went on from the first path', async () => {
		const { text } = await show(network, between('a', 'd'));
		await userEvent.click(section('Shortest path').getByRole('button', { name: 'Next best' }));
		await userEvent.click(section('Best-evidenced path').getByRole('button', { name: 'Next best' }));
		await userEvent.click(page.getByRole('checkbox', { name: 'Only the way relationships point' }));
		expect(text()).not.toContain('No path');
		expect(steps('The shortest path is also the best-evidenced')).toBe(1);
		await userEvent.click(page.getByRole('checkbox', { name: 'Only the way relationships point' }));
		expect(steps('Shortest path')).toBe(1);
		expect(steps('Best-evidenced path')).toBe(3);
	});

	test('falls back to the last path that is left once sources are out', async () => {
		const { workspace, text } = await show(network, between('a', 'd'));
		await userEvent.click(section('Shortest path').getByRole('button', { name: 'Next best' }));
		workspace.change({ withoutSources: ['paper'] });
		await expect.poll(() => steps('The shortest path is also the best-evidenced')).toBe(3);
		workspace.undo();
		await expect.element(section('Shortest path (number 2)')).toBeVisible();
		expect(text()).not.toContain('No path');
	});

	test('keeps to the direction where that is asked for', async () => {
		await show(network, between('a', 'd'));
		await userEvent.click(page.getByRole('checkbox', { name: 'Only the way relationships point' }));
		expect(steps('The shortest path is also the best-evidenced')).toBe(1);
	});

	test('says so where nothing ties them', async () => {
		const { text } = await show(network, between('a', 'z'));
		expect(text()).toContain('No path');
	});
});
