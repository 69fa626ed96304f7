import type { Language } from '$lib/model';
import { m } from '$messages/messages';

type Words = (inputs: Record<string, never>, options: { locale: Language }) => string;

const onApple: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧' };
const words: Readonly<Record<string, Words>> = {
	mod: m['key.ctrl'],
	shift: m['key.shift'],
	Escape: m['key.escape'],
	arrows: m['key.arrows'],
	ContextMenu: m['key.menu'],
	ArrowUp: m['key.up'],
	ArrowDown: m['key.down'],
	ArrowLeft: m['key.left'],
	ArrowRight: m['key.right'],
	Home: m['key.home'],
	End: m['key.end'],
	PageUp: m['key.page_up'],
	PageDown: m['key.page_down'],
	Enter: m['key.enter'],
	Backspace: m['key.backspace'],
	' ': m['key.space']
};

/** Whether a browser runs on a system of Apple's, whose keys have other names. */
export function isApple({ userAgent }: Pick<Navigator, 'userAgent'>): boolean {
	return /Mac|iPhone|iPad/.test(userAgent);
}

/** Whether this runs on a system of Apple's; not known while the page is made on the server. */
export function isAppleHere(): boolean {
	return typeof navigator !== 'undefined' && isApple(navigator);
}

/** The keys of a shortcut as they are printed on a keyboard, to be pressed together: "mod+k" is Ctrl, K. */
export function keysOf(shortcut: string, apple: boolean, language: Language): string[] {
	return shortcut.split(/\+(?=.)/).map((key) => {
		const own = apple ? onApple[key] : undefined;
		return own ?? words[key]?.({}, { locale: language }) ?? (key.length === 1 ? key.toUpperCase() : key);
	});
}

/** A shortcut in one run of words: "Ctrl+K", "⌘K". */
export function shortcutWords(shortcut: string, apple: boolean, language: Language): string {
	return keysOf(shortcut, apple, language).join(apple ? '' : '+');
}
