/** Sources taken out together, in an address: `without-all=publisher.reuters,kind.newspaper,below.C,before.2015-01-01`. */
import { bounds, reliabilities, sourceKinds, type Lookup } from '$lib/model';

/**
 * Every source of a publisher (an origin's id), of a kind, below a grade (A to E), or older than a day (`YYYY-MM-DD`).
 * What it takes out is looked up in the records each time, so that a link holds for the source added tomorrow.
 */
export interface Removal {
	readonly by: 'publisher' | 'kind' | 'below' | 'before';
	readonly value: string;
}

const known: Record<Removal['by'], (value: string, records: Lookup) => boolean> = {
	publisher: (value, { origins }) => origins.has(value),
	kind: (value) => sourceKinds.some((kind) => kind === value),
	// F is no grade to be below of: what cannot be judged is neither above nor below anything.
	below: (value) => value !== 'F' && reliabilities.some((grade) => grade === value),
	before: (value) => bounds(value)?.earliest === value
};
const ways = ['publisher', 'kind', 'below', 'before'] as const satisfies readonly Removal['by'][];

export function writeRemoval({ by, value }: Removal): string {
	return `${by}.${value}`;
}

/** Reads `kind.newspaper`; null of what names nothing of the investigation. */
export function readRemoval(text: string, records: Lookup): Removal | null {
	const dot = text.indexOf('.');
	const by = ways.find((each) => each === text.slice(0, dot));
	const value = text.slice(dot + 1);
	return by && known[by](value, records) ? { by, value } : null;
}
