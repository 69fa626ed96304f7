import { sliceOf } from '$lib/evidence';
import { carriedOf, type CarriedArrangement, type FigureWords } from '$lib/formats/carried';
import type { Investigation } from '$lib/model';
import type { View } from '$lib/view';
import type { Figure } from './display';
import type { MadeFigure } from './make';
import type { Standing } from './standing';

/** What a figure's file says and carries beside its drawing. */
export interface FigureCarries {
	readonly words: FigureWords;
	/** Absent where whoever made it wants it so. */
	readonly carried?: string;
}

/** What the file of a figure of a View says of itself and, unless it is not to, carries so that it opens again. */
export function carriesOf(
	{ figure, picture, standing, view, investigation, address }: MadeFigure,
	carry: boolean
): FigureCarries {
	const words = wordsOf(figure, investigation, address);
	if (!carry) return { words };
	const slice = sliceOf(investigation, picture);
	const arrangement = arrangementOf(slice, view, standing);
	return { words, carried: carriedOf(slice, { ...view, camera: null }, { picture, arrangement }) };
}

function wordsOf(
	{ language, title, description, credit }: Figure,
	{ about }: Investigation,
	address: string | null
): FigureWords {
	return {
		language,
		title,
		description,
		creator: credit,
		credit,
		rights: about.licence,
		altText: description,
		...(address === null ? {} : { source: address })
	};
}

/** Hundredths of a unit are finer than any screen. */
const rounded = ({ x, y }: { readonly x: number; readonly y: number }) =>
	[Math.round(100 * x) / 100, Math.round(100 * y) / 100] as const;

function arrangementOf(
	{ entities }: Investigation,
	{ layout, seed, frame }: View,
	standing: Standing
): CarriedArrangement {
	const { positions, sides, regions } = standing;
	// Whoever is only named by a record here stands nowhere on the figure, and is hidden when it opens.
	const nowhere = { x: 0, y: 0 };
	return {
		layout,
		seed,
		frame: frame ?? 'wide',
		positions: Object.fromEntries(entities.map(({ id }) => [id, rounded(positions.get(id) ?? nowhere)])),
		sides: Object.fromEntries(
			entities.flatMap(({ id }) => {
				const side = sides?.get(id);
				return side ? [[id, side] as const] : [];
			})
		),
		regions: regions.map(({ sector, outline, label }) => ({
			sector,
			outline: outline.map(rounded),
			label: { at: rounded(label.at), align: label.align }
		}))
	};
}
