import type { EntityType, RelationshipType, Vocabulary } from '$lib/model';

const looks = [
	['person', 'people', 'user', 'circle', 'blue'],
	['company', 'organisations', 'building-2', 'square', 'orange'],
	['authority', 'organisations', 'landmark', 'octagon', 'purple'],
	['place', 'places', 'map-pin', 'diamond', 'green'],
	['event', 'events', 'calendar', 'hexagon', 'red']
] as const;

const both = (word: string) => ({ en: word, es: word });
const entityTypes: readonly EntityType[] = looks.map(([id, sector, icon, shape, colour]) => ({
	id,
	label: both(id),
	sector,
	icon,
	shape,
	colour,
	...(id === 'person' ? { person: true } : {})
}));
const all = entityTypes.map(({ id }) => id);

const tie = (id: string, rest: Partial<RelationshipType> = {}): RelationshipType => ({
	id,
	label: both(id),
	domain: all,
	range: all,
	forward: { en: { stated: `is ~ ${id} to` }, es: { stated: `está ~ ${id} con` } },
	inverse: { en: { stated: `is ~ ${id} from` }, es: { stated: `está ~ ${id} desde` } },
	...rest
});

/** What generated investigations are about: every tie is allowed between any two entities. */
export const vocabulary: Vocabulary = {
	sectors: ['people', 'organisations', 'places', 'events'].map((id) => ({ id, label: both(id) })),
	entityTypes,
	relationshipTypes: [
		tie('tied'),
		tie('paid', { flow: 'forward' }),
		tie('supplied', { flow: 'inverse' }),
		tie('seen'),
		tie('partnered', { symmetric: true })
	],
	propertyKeys: ['alias'].map((id) => ({ id, label: both(id) }))
};
