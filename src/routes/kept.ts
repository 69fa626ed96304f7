import { themeChoices, type Kept } from '$lib/state';

const year = 60 * 60 * 24 * 365;

/** Keeps a preference for the next visit. Where a browser keeps nothing it holds for this one. */
export function keep(name: string, value: string, root: string) {
	try {
		document.cookie = `${name}=${value}; path=${root}/; max-age=${year}; samesite=lax`;
	} catch {
		// A page in a sandbox may not so much as ask.
	}
}

/** What this browser keeps, where no server reads it. The theme was read before the page was drawn (`early.js`). */
export function keptHere(): Kept {
	const { theme } = document.documentElement.dataset;
	return {
		theme: themeChoices.find((each) => each === theme) ?? 'system',
		welcomed: /(^|; )welcomed=true/.test(cookies()) || /\/embed\//.test(location.pathname)
	};
}

function cookies(): string {
	try {
		return document.cookie;
	} catch {
		return '';
	}
}
