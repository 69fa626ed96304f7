import type {
	Assertion,
	Entity,
	EntityType,
	Investigation,
	Origin,
	PropertyKey,
	Relationship,
	RelationshipType,
	Source
} from './records';

/** The records of an investigation by id. */
export interface Lookup {
	readonly entities: ReadonlyMap<string, Entity>;
	readonly relationships: ReadonlyMap<string, Relationship>;
	/** Relationships and properties. */
	readonly assertions: ReadonlyMap<string, Assertion>;
	/** Of each property the entity that it is said of. */
	readonly bearers: ReadonlyMap<string, string>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly origins: ReadonlyMap<string, Origin>;
	readonly entityTypes: ReadonlyMap<string, EntityType>;
	readonly relationshipTypes: ReadonlyMap<string, RelationshipType>;
	readonly propertyKeys: ReadonlyMap<string, PropertyKey>;
}

// Records never change once read, so their index can be kept for as long as they are.
const kept = new WeakMap<Investigation, Lookup>();

/** Finds records by id; made once per investigation. */
export function lookup(investigation: Investigation): Lookup {
	const found = kept.get(investigation) ?? index(investigation);
	kept.set(investigation, found);
	return found;
}

function index(investigation: Investigation): Lookup {
	const { entities, relationships, sources, origins, vocabulary } = investigation;
	return {
		entities: byId(entities),
		relationships: byId(relationships),
		assertions: byId<Assertion>([...entities.flatMap(({ properties }) => properties), ...relationships]),
		bearers: new Map(
			entities.flatMap(({ id, properties }) => properties.map((each) => [each.id, id] as const))
		),
		sources: byId(sources),
		origins: byId(origins),
		entityTypes: byId(vocabulary.entityTypes),
		relationshipTypes: byId(vocabulary.relationshipTypes),
		propertyKeys: byId(vocabulary.propertyKeys)
	};
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
	return new Map(items.map((item) => [item.id, item]));
}
