import type { Order, TableId } from '$lib/narration';

/** What a reader has done to the tables; kept by whoever wants it to outlast them. No part of the View. */
export class TableState {
	tab = $state<TableId>('entities');
	/** What the tables are narrowed by. */
	words = $state('');
	orders = $state.raw<Readonly<Partial<Record<TableId, Order | null>>>>({});
}
