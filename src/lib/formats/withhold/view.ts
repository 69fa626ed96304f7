import { bundleEnds, bundleId, type Selected, type View } from '$lib/view';

/** What became of ids: another id, or null where the record is gone. An id that is not named stayed as it was. */
export interface WithholdMapping {
	readonly entities: ReadonlyMap<string, string | null>;
	/** Relationships and properties. */
	readonly assertions: ReadonlyMap<string, string | null>;
	readonly sources: ReadonlyMap<string, string>;
	readonly origins: ReadonlyMap<string, string>;
}

type Became = ReadonlyMap<string, string | null>;

/** A View of the investigation before as one of what was left of it: what it says of the withheld is mapped or dropped. */
export function withholdView(view: View, mapping: WithholdMapping): View {
	const { entities, sources, origins } = mapping;
	const centre = ids(view.spotlight?.centre ?? [], entities);
	const publishers = view.filter.publisher;
	return {
		...view,
		spotlight: view.spotlight && centre.length > 0 ? { ...view.spotlight, centre } : null,
		selection: view.selection.flatMap((selected) => mapped(selected, mapping) ?? []),
		light: view.light.flatMap((selected) => mapped(selected, mapping) ?? []),
		only: view.only && ids(view.only, entities),
		hidden: ids(view.hidden, entities),
		moved: keyed(view.moved, entities),
		beside: keyed(view.beside, entities),
		filter: publishers ? { ...view.filter, publisher: ids(publishers, origins) } : view.filter,
		withoutSources: ids(view.withoutSources, sources),
		withoutOrigins: ids(view.withoutOrigins, origins),
		removals: view.removals.map((removal) =>
			removal.by === 'publisher'
				? { ...removal, value: origins.get(removal.value) ?? removal.value }
				: removal
		)
	};
}

function ids(all: readonly string[], became: Became): readonly string[] {
	return all.flatMap((id) => after(id, became) ?? []);
}

function after(id: string, became: Became): string | null {
	const other = became.get(id);
	return other === undefined ? id : other;
}

/** A record by ids, under what became of them. */
function keyed<Value>(record: Readonly<Record<string, Value>>, became: Became): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(record).flatMap(([id, value]) => {
			const other = after(id, became);
			return other === null ? [] : [[other, value] as const];
		})
	);
}

function mapped({ kind, id }: Selected, { entities, assertions }: WithholdMapping): Selected | null {
	if (kind !== 'bundle') {
		const other = after(id, kind === 'entity' ? entities : assertions);
		return other === null ? null : { kind, id: other };
	}
	const ends = bundleEnds(id)?.map((end) => after(end, entities));
	const [one, other] = ends ?? [];
	return one && other ? { kind, id: bundleId(one, other) } : null;
}
