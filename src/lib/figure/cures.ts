/** What helps against what readers may miss: tried before it is offered, so that each offer makes it less. */
import type { Warning } from './display';
import type { FigureChoices } from './make';
import { leastPoints, presetIds, presets, type Preset, type PresetId } from './presets';

/** A change of one choice that makes less of what the warnings say. */
export interface Cure {
	readonly against: readonly Warning['code'][];
	readonly change: Partial<Pick<FigureChoices, 'text' | 'preset' | 'most'>>;
}

/** What readers would miss of a figure with other choices; null once nobody asks any more. */
export type Attempt = (change: Cure['change']) => Promise<readonly Warning[] | null>;

/** What is cured together, since the same helps against it. */
const remedies: readonly { readonly against: readonly Warning['code'][]; readonly by: Remedy }[] = [
	{ against: ['names-keyed', 'no-numbers', 'numbers-listed'], by: fewer },
	{ against: ['small-text'], by: larger },
	{ against: ['grown'], by: taller }
];

type Remedy = (choices: FigureChoices, entities: number) => readonly Cure['change'][];

/** Cures for a figure's warnings, each as soon as it is found: a change that makes something worse only where none else helps. */
export async function* curesFor(
	warnings: readonly Warning[],
	choices: FigureChoices,
	entities: number,
	attempt: Attempt
): AsyncGenerator<Cure> {
	for (const { against, by } of remedies) {
		const said = against.filter((code) => warnings.some((warning) => warning.code === code));
		if (said.length === 0) continue;
		const change = await firstOf(by(choices, entities), said, warnings, attempt);
		if (change) yield { against: said, change };
	}
}

async function firstOf(
	changes: readonly Cure['change'][],
	said: readonly Warning['code'][],
	before: readonly Warning[],
	attempt: Attempt
): Promise<Cure['change'] | null> {
	let helping: Cure['change'] | null = null;
	for (const change of changes) {
		const after = await attempt(change);
		if (!after) return null;
		const less = (code: Warning['code']) => burdenOf(after, code) < burdenOf(before, code);
		const more = (code: Warning['code']) => burdenOf(after, code) > burdenOf(before, code);
		if (!said.every(less)) continue;
		if (!curable.some(more)) return change;
		helping ??= change;
	}
	return helping;
}

const curable = remedies.flatMap(({ against }) => against);

/** How much of what a warning says there is; 0 where it is not said. */
export function burdenOf(warnings: readonly Warning[], code: Warning['code']): number {
	const warning = warnings.find((each) => each.code === code);
	switch (warning?.code) {
		case 'names-keyed':
		case 'numbers-listed':
			return warning.count;
		case 'no-numbers':
			return warning.lines;
		case 'grown':
			return warning.percent;
		case 'small-text':
			return leastPoints - warning.points;
		default:
			return 0;
	}
}

/** Parts of the entities that are tried: the most that helps is offered, but no figure of next to nobody. */
const fewest = 4;
const parts = [0.85, 0.7, 0.55, 0.4, 0.25];

function fewer(_: FigureChoices, entities: number): readonly Cure['change'][] {
	const counts = parts.map((part) => {
		const count = Math.floor(entities * part);
		return count < 20 ? count : Math.floor(count / 5) * 5;
	});
	return [...new Set(counts)].filter((most) => most >= fewest).map((most) => ({ most }));
}

const sizes = [1.25, 1.5];

function larger({ text }: FigureChoices): readonly Cure['change'][] {
	return sizes.filter((size) => size > text).map((size) => ({ text: size }));
}

const tallness = ({ width, height }: Preset) => (height ?? 0) / width;
const isPrinted = ({ millimetres }: Preset) => millimetres !== undefined;

/** A higher format, of those for the same medium first; where none helps, fewer entities. */
function taller(choices: FigureChoices, entities: number): readonly Cure['change'][] {
	const now = presets[choices.preset];
	const foreign = (id: PresetId) => Number(isPrinted(presets[id]) !== isPrinted(now));
	const higher = presetIds
		.filter((id) => tallness(presets[id]) > tallness(now))
		.toSorted((a, b) => foreign(a) - foreign(b) || tallness(presets[a]) - tallness(presets[b]));
	return [...higher.map((preset) => ({ preset })), ...fewer(choices, entities)];
}
