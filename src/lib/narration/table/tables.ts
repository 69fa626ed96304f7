import { entities } from './entities';
import { properties } from './properties';
import { relationships } from './relationships';
import { sources } from './sources';
import type { Table } from './table';

/** Every table of a Picture, in the order in which they are offered. */
export const tables = [entities, relationships, properties, sources] as const satisfies readonly Table[];

export type TableId = (typeof tables)[number]['id'];

/** The table of an id. */
export function tableOf(id: TableId): Table {
	const listed: readonly Table[] = tables;
	const found = listed.find((table) => table.id === id);
	if (!found) throw new Error(`there is no table ${id}`);
	return found;
}
