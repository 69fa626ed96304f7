import { Workspace } from '$lib/state';
import { cssVariables } from '$lib/theme';
import CanvasState from '$lib/ui/CanvasState.svelte';
import Announcer from '$lib/ui/Announcer.svelte';
import { openingView, type View } from '$lib/view';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { network } from './panels/records';
import Part from './support/Part.svelte';
import { expectAccessible, listenToConsole, showPart } from './support/panel';
import Welcome from './support/Welcome.svelte';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
	document.documentElement.style.cssText = cssVariables('light');
});
afterEach(() => silent());

const workspaceOf = (change: Partial<View> = {}) =>
	new Workspace(network, { ...openingView('en'), ...change });

describe('on a first visit', () => {
	async function visit(change: Partial<View> = {}) {
		const workspace = workspaceOf(change);
		const keep = vi.fn();
		const { container } = await render(Welcome, { workspace, keep });
		const says = () => (container.textContent ?? '').replace(/\s+/g, ' ').trim();
		return { workspace, keep, container, says };
	}

	test.each(['en', 'es'] as const)(
		'the reader is told what can be done, without a fault, in %s',
		async (language) => {
			document.documentElement.lang = language;
			const { container, says } = await visit({ language });
			expect(says()).toContain(language === 'en' ? 'Press a line to see who says so.' : 'Pulse una línea');
			expect(container.querySelector('dialog, [role=dialog]')).toBeNull();
			await expectAccessible(container);
		}
	);

	test('it goes when it is put away by the keyboard, and is remembered', async () => {
		const { keep, says } = await visit();
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await expect.poll(says).toBe('');
		expect(keep).toHaveBeenCalledWith({ welcomed: true });
	});

	test.each<[string, (workspace: Workspace) => void]>([
		['pressed a line', (workspace) => workspace.select({ kind: 'bundle', id: 'a~b' })],
		['put an entity in the spotlight', (workspace) => workspace.spotlight('a')],
		['looked for something', ({ screen }) => void (screen.searched = true)],
		['opened the commands', ({ screen }) => void (screen.dialog = 'palette')]
	])('it goes for good when the reader has %s', async (_, act) => {
		const { workspace, keep, says } = await visit();
		act(workspace);
		await expect.poll(() => keep.mock.calls).toEqual([[{ welcomed: true }]]);
		workspace.select(null);
		await expect.poll(says).toBe('');
	});

	test('what a link brought along, and a single entity pressed, teach nothing yet', async () => {
		const { workspace, keep, says } = await visit({ spotlight: { centre: ['a'], depth: 1 } });
		workspace.select({ kind: 'entity', id: 'a' });
		await expect.poll(says).toBe('');
		workspace.select(null);
		await expect.poll(says).toContain('Press a line');
		expect(keep).not.toHaveBeenCalled();
	});
});

describe('a part that is fetched when it is wanted', () => {
	const seen = () => Number(getComputedStyle(document.querySelector('.waiting') ?? document.body).opacity);

	test('says so only where it takes long', async () => {
		const { container } = await render(Part, { workspace: workspaceOf(), load: () => new Promise(() => {}) });
		expect(seen()).toBe(0);
		await expect.element(page.getByRole('status')).toHaveTextContent('Fetching: Timeline…');
		await expect.poll(seen).toBe(1);
		await expectAccessible(container);
	});

	test('says where it fails what can be done, and is there after another try', async () => {
		const onclose = vi.fn();
		const load = vi
			.fn()
			.mockRejectedValueOnce(new TypeError('Failed to fetch'))
			.mockRejectedValueOnce(new TypeError('Failed to fetch'))
			.mockResolvedValue({ default: Announcer });
		const { container } = await render(Part, { workspace: workspaceOf(), load, onclose });
		const alert = page.getByRole('alert');
		const again = page.getByRole('button', { name: 'Try again' });
		await expect.element(alert).toHaveTextContent('“Timeline” could not be fetched.');
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Close' }));
		expect(onclose).toHaveBeenCalledOnce();
		await userEvent.click(again);
		await expect.element(page.getByRole('button', { name: /^Reload/ })).toBeVisible();
		await userEvent.click(again);
		await expect.poll(() => container.textContent).toContain('Nothing is selected');
		expect(load).toHaveBeenCalledTimes(3);
	});
});

describe('a network that cannot be arranged', () => {
	test('says so, and is arranged when the reader tries again', async () => {
		const { workspace, text } = await showPart(CanvasState, network);
		workspace.layout.failure = 'The layout worker did not start.';
		await expect.poll(text).toContain('The network could not be arranged.');
		workspace.measure = (words, size) => words.length * size * 0.5;
		await userEvent.click(page.getByRole('button', { name: 'Try again' }));
		await expect.poll(() => workspace.layout.arrangement?.positions.size ?? 0).toBeGreaterThan(1);
		await expect.poll(text).not.toContain('could not be arranged');
	});
});
