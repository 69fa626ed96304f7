/** Short ways to write records in tests. Everything has a sensible default; a test names what it is about. */
import type {
	Entity,
	EntityType,
	Investigation,
	Origin,
	Property,
	Relationship,
	RelationshipType,
	Source,
	SourceNote
} from '$lib/model';

export function note(source: string, rest: Partial<SourceNote> = {}): SourceNote {
	return {
		id: `note/${source}/${JSON.stringify(rest)}`,
		source,
		text: { en: `What ${source} says`, es: `Lo que dice ${source}` },
		via: [],
		standing: 'stated',
		stance: 'supports',
		credibility: 6,
		...rest
	};
}

export function relationship(
	id: string,
	notes: readonly SourceNote[],
	rest: Partial<Relationship> = {}
): Relationship {
	return { id, type: 'knows', subject: 'a', object: 'b', notes, ...rest };
}

export function property(id: string, notes: readonly SourceNote[], rest: Partial<Property> = {}): Property {
	return { id, key: 'alias', value: { en: 'A', es: 'A' }, notes, ...rest };
}

export function source(id: string, rest: Partial<Source> = {}): Source {
	return {
		id,
		cslType: 'article',
		kind: 'newspaper',
		title: id,
		publisher: `publisher-of-${id}`,
		language: 'en',
		reliability: 'F',
		derivedFrom: [],
		...rest
	};
}

export function origin(id: string, rest: Partial<Origin> = {}): Origin {
	return { id, name: { en: id, es: id }, kind: 'newsroom', ...rest };
}

export function entity(id: string, rest: Partial<Entity> = {}): Entity {
	return {
		id,
		type: 'person',
		name: { en: id.toUpperCase(), es: id.toUpperCase() },
		identifiers: {},
		care: [],
		properties: [],
		...rest
	};
}

export const personType: EntityType = {
	id: 'person',
	label: { en: 'Person', es: 'Persona' },
	sector: 'people',
	icon: 'user',
	shape: 'circle',
	colour: 'blue',
	person: true
};

export const placeType: EntityType = {
	id: 'place',
	label: { en: 'Place', es: 'Lugar' },
	sector: 'places',
	icon: 'map-pin',
	shape: 'diamond',
	colour: 'green'
};

export const knows: RelationshipType = {
	id: 'knows',
	label: { en: 'Acquaintance', es: 'Relación' },
	domain: ['person', 'place'],
	range: ['person', 'place'],
	forward: { en: { stated: '~ knows' }, es: { stated: '~ conoce a' } },
	inverse: { en: { stated: 'is ~ known by' }, es: { stated: 'es ~ conocido por' } }
};

/** An investigation of what it is given; publishers of its sources become origins of their own. */
export function investigation(parts: Partial<Investigation> = {}): Investigation {
	const sources = parts.sources ?? [];
	const named = parts.origins ?? [];
	const publishers = [...new Set(sources.map(({ publisher }) => publisher))]
		.filter((id) => !named.some((other) => other.id === id))
		.map((id) => origin(id));
	return {
		about: {
			id: 'test',
			title: { en: 'Test', es: 'Prueba' },
			summary: { en: '', es: '' },
			languages: ['en', 'es'],
			licence: 'CC0',
			version: '1',
			changelog: [],
			methodology: { en: '', es: '' },
			centre: [],
			credits: []
		},
		vocabulary: {
			sectors: [
				{ id: 'people', label: { en: 'People', es: 'Personas' } },
				{ id: 'places', label: { en: 'Places', es: 'Lugares' } }
			],
			entityTypes: [personType, placeType],
			relationshipTypes: [knows],
			propertyKeys: [
				{ id: 'alias', label: { en: 'also known as', es: 'también conocido como' } },
				{ id: 'age', label: { en: 'age', es: 'edad' } }
			]
		},
		entities: [entity('a'), entity('b')],
		relationships: [],
		stories: [],
		positions: {},
		...parts,
		sources,
		origins: [...named, ...publishers]
	};
}
