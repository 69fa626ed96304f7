/** The sheets that are printed on. Points. */

export const paperIds = ['a4', 'letter'] as const;
export type PaperId = (typeof paperIds)[number];

export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** From the edge to what is printed: at the left with room for the holes of a binder. */
	readonly left: number;
	readonly top: number;
	/** What is printed, without the foot. */
	readonly inner: number;
	readonly room: number;
}

const sizes: Readonly<Record<PaperId, readonly [width: number, height: number]>> = {
	a4: [595.28, 841.89],
	letter: [612, 792]
};
const margins = { left: 64, right: 45, top: 46, bottom: 62 };

export function sheetOf(paper: PaperId): Sheet {
	const [width, height] = sizes[paper];
	const { left, right, top, bottom } = margins;
	return { width, height, left, top, inner: width - left - right, room: height - top - bottom };
}
