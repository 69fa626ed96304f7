import type { Picture } from '$lib/picture';
import type { View } from '$lib/view';
import type { MadeFigure } from './make';
import type { PresetId } from './presets';

/** Characters of what is shown that a name holds at most: some systems cut a whole path off at 255. */
const longest = 48;

/**
 * What the file of a figure is called, without its ending: the investigation, what of it is shown, the format. Letters,
 * digits and hyphens alone, which every system takes; of people who are withheld only what the figure calls them.
 */
export function fileNameOf(
	{ investigation, view, picture, ends }: Pick<MadeFigure, 'investigation' | 'view' | 'picture' | 'ends'>,
	preset: PresetId
): string {
	const shown = plain((ends ?? shownIn(view, picture)).join('-')).slice(0, longest);
	return [investigation.about.id, shown, preset]
		.map(plain)
		.filter((part) => part !== '')
		.join('-');
}

/** What a figure turns around, by ids; of what was cut out by hand the most important, and how many there are. */
function shownIn({ spotlight, only }: View, { nodes }: Picture): readonly string[] {
	if (spotlight) return spotlight.centre.slice(0, 2);
	if (only === null) return [];
	const [first] = nodes.toSorted(
		(a, b) => Number(b.centre) - Number(a.centre) || b.importance - a.importance
	);
	return first ? [first.id, String(nodes.length)] : [];
}

const plain = (text: string) => text.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
