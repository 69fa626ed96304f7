import type { ScenePatch } from '$lib/model';
import { writeAddress, type View } from '$lib/view';

/** Parameters that say nothing of what a scene shows: its language is the story's. */
const ofTheReader = ['v', 'lang'];
/** Values that YAML would read as something else, or not at all, stand in quotation marks. */
const plain = /^[a-z0-9][a-z0-9._/~-]*$/i;
const taken = /^(?:true|false|null|yes|no|on|off|~)$/i;

/**
 * The view block that takes a story from one View to another, as a scene's Markdown has it: what did not change is not
 * in it, what is no longer so is `none`. Without a View before it begins anew.
 */
export function viewBlock(view: View, opening: View, before: View | null = null): string {
	const [now, then] = [parametersOf(view, opening), before ? parametersOf(before, opening) : {}];
	const changed = Object.entries(now).filter(([name, values]) => values.join() !== then[name]?.join());
	const gone = Object.keys(then).filter((name) => !(name in now));
	const lines = [
		...(before ? [] : ['again: true']),
		...changed.map(([name, values]) => `${name}: ${written(values)}`),
		...gone.map((name) => `${name}: none`)
	];
	return ['```view', ...lines, '```'].join('\n');
}

function parametersOf(view: View, opening: View): ScenePatch {
	const query = new URLSearchParams(writeAddress(view, opening));
	return Object.fromEntries(
		[...query]
			.filter(([name]) => !ofTheReader.includes(name))
			.map(([name, value]) => [name, value.split(',')])
	);
}

function written(values: readonly string[]): string {
	const words = values.map((value) =>
		plain.test(value) && !taken.test(value) ? value : JSON.stringify(value)
	);
	return words.length === 1 ? (words[0] ?? '') : `[${words.join(', ')}]`;
}
