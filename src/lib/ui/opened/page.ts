import type { Opened } from '$lib/state';
import type { Carried, CarriedFault } from '$lib/formats/carried';
import type { View } from '$lib/view';
import { keptOpened } from './kept';
import { readOpened } from './take';

/** What the page of an opened figure shows. */
export interface OpenedFigure {
	readonly investigation: Carried['investigation'];
	readonly view: View;
	readonly ignored: Carried['ignored'];
	readonly opened: Opened;
}

/** The figure that this tab keeps under a key; null where there is none any longer, or it broke. */
export function openedFigure(key: string): OpenedFigure | CarriedFault | null {
	const text = keptOpened(key);
	if (text === null) return null;
	const read = readOpened(text);
	if ('fault' in read) return read.fault;
	const { investigation, view, ignored, arrangement } = read.carried;
	return {
		investigation,
		// A frame of its own would arrange it anew on another device.
		view: arrangement ? { ...view, frame: view.frame ?? arrangement.frame } : view,
		ignored,
		opened: { keptAs: `opened-${key}`, standing: arrangement && standingOf(arrangement) }
	};
}

function standingOf(carried: NonNullable<Carried['arrangement']>): NonNullable<Opened['standing']> {
	const { layout, seed, frame, positions, sides, regions } = carried;
	const at = ([x, y]: readonly [number, number]) => ({ x, y });
	return {
		layout,
		seed,
		frame,
		arrangement: {
			positions: new Map(Object.entries(positions).map(([id, point]) => [id, at(point)])),
			sides: new Map(Object.entries(sides)),
			regions: regions.map(({ sector, outline, label }) => ({
				sector,
				outline: outline.map(at),
				label: { ...label, at: at(label.at) }
			}))
		}
	};
}
