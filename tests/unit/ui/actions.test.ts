import { languages } from '$lib/model';
import type { Workspace } from '$lib/state';
import { actionGroups, actionOf, actions, type Action } from '$lib/ui/actions';
import { isApple, keysOf, shortcutWords } from '$lib/ui/shortcutWords';
import { expect, it, vi } from 'vitest';

const listed: readonly Action[] = actions;

it('every action has words of its own in each language, and a group', () => {
	for (const locale of languages) {
		const words = listed.map(({ label }) => label({}, { locale }));
		expect(words.every((each) => each !== '' && !each.includes('action.'))).toBe(true);
		expect(new Set(words).size).toBe(words.length);
	}
	expect(listed.every(({ group }) => actionGroups.includes(group))).toBe(true);
	const differing = listed.filter(({ label }) => label({}, { locale: 'en' }) !== label({}, { locale: 'es' }));
	expect(differing).toHaveLength(listed.length);
});

it('no two actions share an id or a shortcut', () => {
	const ids = listed.map(({ id }) => id);
	const shortcuts = listed.flatMap((action) => action.shortcuts);
	expect(new Set(ids).size).toBe(ids.length);
	expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

it('a key that is pressed while a dialog is on its way is no action', () => {
	const press = { key: 'x', target: null, altKey: false, isComposing: false } as unknown as KeyboardEvent;
	const screenWith = (dialog: 'palette' | null) => ({ screen: { dialog } }) as unknown as Workspace;
	// An element is what the browser names: where there is none, nothing is typed into.
	vi.stubGlobal('Element', class {});
	expect(actionOf(press, screenWith(null))?.id).toBe('walk');
	expect(actionOf(press, screenWith('palette'))).toBeUndefined();
	vi.unstubAllGlobals();
});

it('shortcuts are printed as the keyboard at hand has them', () => {
	expect(shortcutWords('mod+shift+z', false, 'en')).toBe('Ctrl+Shift+Z');
	expect(shortcutWords('mod+shift+z', true, 'en')).toBe('⌘⇧Z');
	expect(shortcutWords('mod+shift+z', false, 'es')).toBe('Ctrl+Mayús+Z');
	expect(keysOf('+', false, 'en')).toEqual(['+']);
	expect(isApple({ userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' })).toBe(true);
	expect(isApple({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' })).toBe(false);
});
