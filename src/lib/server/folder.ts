import type { Shelf } from './shelf';

/** The shelf that is a folder of YAML files, GRAPH_DATA. Reads below it only; what changed shows at the next call. */
export function openFolder(root: string): Shelf {
	throw new Error(`not yet: ${root}`);
}
