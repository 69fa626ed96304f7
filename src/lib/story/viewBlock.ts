import type { ScenePatch } from '$lib/model';
import type { View } from '$lib/view';
import { askedBy, patchBetween } from './patches';

/** Values that YAML would read as something else, or not at all, stand in quotation marks. */
const plain = /^[a-z0-9][a-z0-9._/~-]*$/i;
const taken = /^(?:true|false|null|yes|no|on|off|none|~)$/i;

/**
 * The view block that takes a story from one View to another, as a scene's Markdown has it: what did not change is not
 * in it, what is no longer so is `none`. Without a View before it begins anew.
 */
export function viewBlock(view: View, opening: View, before: View | null = null): string {
	return patchBlock(patchBetween(before && askedBy(before, opening), askedBy(view, opening)));
}

/** A patch as a scene's Markdown has it. */
export function patchBlock(patch: ScenePatch): string {
	const lines = Object.entries(patch).map(([name, values]) => `${quoted(name)}: ${written(values)}`);
	return ['```view', ...lines, '```'].join('\n');
}

function written(values: readonly string[]): string {
	const [first, ...more] = values;
	if (first === undefined) return 'none';
	if (more.length === 0) return first === 'true' ? first : quoted(first);
	return `[${values.map(quoted).join(', ')}]`;
}

const quoted = (value: string) => (plain.test(value) && !taken.test(value) ? value : JSON.stringify(value));
