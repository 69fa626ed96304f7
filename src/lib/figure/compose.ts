/** A figure from a Picture, in one of the formats. */
import type { Picture } from '$lib/picture';
import { tokens } from '$lib/theme';
import { withoutDirections } from '$lib/wording';
import type { FigureAsked, FigureMaterial } from './asked';
import { directed } from './directed';
import type { Figure, Item, Warning } from './display';
import { unknownLetters } from './measure';
import type { DrawnNetwork } from './network';
import { mostNumbered, Page } from './page';
import { leastSizeOf, textsOf } from './texts';
import { leastPoints, paperOf, pointsOf, presetOf, type Preset } from './presets';

/** Composes a figure: the same material and choices always give the same one. */
export function composeFigure(material: FigureMaterial, asked: FigureAsked): Figure {
	const preset = presetOf(asked.preset, asked.inset);
	const paper = paperOf(preset, asked.text);
	const { width, height, tallest } = paper;
	const page = new Page({ ...material, picture: still(material.picture) }, asked, paper);
	const { items: laid, network, tall } = page.compose();
	const items = laid.map(directed);
	const background = asked.transparent ? null : tokens[asked.theme].ground;
	return {
		width,
		height: tall,
		scale: preset.scale * asked.text,
		language: material.view.language,
		title: withoutDirections(asked.title),
		description: withoutDirections(asked.description),
		credit: withoutDirections(asked.credit),
		day: asked.day,
		background,
		items,
		warnings: warningsOf(material, asked, {
			preset,
			network,
			grown: tall / (height ?? tallest ?? tall),
			items
		})
	};
}

/** A picture without what only helps on a screen: what could be expanded, what the reader has pinned. */
function still(picture: Picture): Picture {
	return {
		...picture,
		nodes: picture.nodes.map((node) => ({ ...node, beyond: null, pinned: false })),
		legend: picture.legend.filter(({ kind }) => kind !== 'beyond' && kind !== 'pinned')
	};
}

interface Made {
	readonly preset: Preset;
	readonly network: DrawnNetwork;
	/** How many times as high as its format it is. */
	readonly grown: number;
	readonly items: readonly Item[];
}

function warningsOf({ picture }: FigureMaterial, asked: FigureAsked, made: Made): readonly Warning[] {
	const { preset, network, grown, items } = made;
	const points = pointsOf(preset, leastSizeOf(items) * asked.text);
	const letters = unknownLetters(textsOf(items).join('')).join('');
	const lines = picture.edges.length;
	const [keyed, listed] = [network.keyed.length, network.numbers.left.length];
	return [
		...(picture.nodes.length === 0 ? [{ code: 'nothing' } as const] : []),
		...(keyed > 0 ? [{ code: 'names-keyed', count: keyed } as const] : []),
		...(points < leastPoints - 0.005 ? [{ code: 'small-text', points } as const] : []),
		...(grown > 1.005 ? [{ code: 'grown', percent: Math.round(100 * (grown - 1)) } as const] : []),
		...(asked.numbers && lines > mostNumbered ? [{ code: 'no-numbers', lines } as const] : []),
		...(listed > 0 ? [{ code: 'numbers-listed', count: listed } as const] : []),
		...(letters === '' ? [] : [{ code: 'unknown-letters', letters } as const])
	];
}
