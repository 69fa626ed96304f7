import { writeAddress, type View } from '$lib/view';

/** Browsers refuse more than about a hundred changes of an address in half a minute. */
const pause = 350;

/**
 * Keeps the address in step with the View: `keep(view)` writes it a moment later through `replace`, the last View
 * winning; `now()` writes what is pending at once. What is as in `opening` is left out.
 */
export function createAddressKeeper(replace: (query: string) => void, opening: View) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pending: View | null = null;
	const now = () => {
		clearTimeout(timer);
		timer = undefined;
		if (pending) replace(writeAddress(pending, opening));
		pending = null;
	};
	return {
		keep(view: View) {
			pending = view;
			timer ??= setTimeout(now, pause);
		},
		now
	};
}
