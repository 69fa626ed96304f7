import type { View } from './view';

/**
 * A View without what only says how it is arranged, looked at and selected: two that are the same here show the same
 * records in the same language.
 */
export function bareView(view: View): View {
	return {
		...view,
		selection: [],
		layout: 'sectors',
		seed: 1,
		frame: null,
		moved: {},
		beside: {},
		camera: null
	};
}
