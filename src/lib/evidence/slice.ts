import {
	lookup,
	speakersOf,
	type Assertion,
	type Entity,
	type Investigation,
	type Lookup,
	type Origin,
	type Vocabulary
} from '$lib/model';
import { ancestry } from './descent';

/** What of a Picture decides what it shows: its entities, and the relationships on its lines. */
export interface Shown {
	readonly nodes: readonly { readonly id: string }[];
	readonly edges: readonly { readonly relationships: readonly string[] }[];
}

/**
 * The records that a picture shows, as an investigation of its own: its entities with their properties, the
 * relationships on its lines, and of sources, origins and vocabulary what these rest on. Every assertion in it weighs
 * what it weighs in the whole. An entity that a relationship or an origin only names comes along bare.
 */
export function sliceOf(investigation: Investigation, shown: Shown): Investigation {
	const records = lookup(investigation);
	const on = new Set(shown.nodes.map(({ id }) => id));
	const drawn = new Set(shown.edges.flatMap(({ relationships }) => relationships));
	const relationships = investigation.relationships.filter(({ id }) => drawn.has(id));
	const seen = investigation.entities.filter(({ id }) => on.has(id));
	const assertions = [...seen.flatMap(({ properties }) => properties), ...relationships];
	const sources = sourcesOf(assertions, seen, records);
	const named = relationships.flatMap(({ subject, object, place }) => [subject, object, place ?? subject]);
	const kept = new Set([...on, ...named]);
	const origins = originsOf(assertions, sources, kept, records);
	const entities = investigation.entities.flatMap((entity) =>
		on.has(entity.id) ? [entity] : kept.has(entity.id) ? [bare(entity)] : []
	);
	const { about } = investigation;
	return {
		about: {
			...about,
			centre: about.centre.filter((id) => on.has(id)),
			changelog: about.changelog.filter(({ version }) => version === about.version)
		},
		vocabulary: vocabularyOf(investigation.vocabulary, entities, assertions),
		entities,
		relationships,
		sources: investigation.sources.filter(({ id }) => sources.has(id)),
		origins: investigation.origins.filter(({ id }) => origins.has(id)).map((origin) => within(origin, kept)),
		stories: [],
		positions: {}
	};
}

/** The sources that notes and coordinates name, with all that those rest on: it decides who first said a thing. */
function sourcesOf(
	assertions: readonly Assertion[],
	entities: readonly Entity[],
	{ sources }: Lookup
): ReadonlySet<string> {
	const named = [
		...assertions.flatMap(({ notes }) => notes.map(({ source }) => source)),
		...entities.flatMap(({ coordinates }) => coordinates?.source ?? [])
	];
	return new Set(named.flatMap((id) => [...ancestry(id, sources)]));
}

/**
 * Who is named by notes and sources, whom they speak for, and whoever is an entity here: whether a body that charged or
 * sanctioned has an origin of its own decides who else may say so, and only whoever is an entity can acknowledge.
 */
function originsOf(
	assertions: readonly Assertion[],
	sources: ReadonlySet<string>,
	entities: ReadonlySet<string>,
	records: Lookup
): ReadonlySet<string> {
	const published = [...sources].flatMap((id) => {
		const { publisher, hostedBy } = records.sources.get(id) ?? {};
		return [publisher ?? [], hostedBy ?? []].flat();
	});
	const noted = assertions.flatMap(({ notes }) =>
		notes.flatMap(({ origin, via }) => [origin ?? [], via].flat())
	);
	const being = [...records.origins.values()].flatMap(({ id, entity }) =>
		entity !== undefined && entities.has(entity) ? id : []
	);
	return new Set([...published, ...noted, ...being].flatMap((id) => speakersOf(id, records.origins)));
}

function within({ entity, ...origin }: Origin, entities: ReadonlySet<string>): Origin {
	return entity !== undefined && entities.has(entity) ? { ...origin, entity } : origin;
}

function bare({ id, type, name, article, common, shortName, identifiers, care }: Entity): Entity {
	const words = Object.entries({ article, common, shortName }).filter(([, value]) => value !== undefined);
	return { id, type, name, ...Object.fromEntries(words), identifiers, care, properties: [] };
}

function vocabularyOf(
	{ sectors, entityTypes, relationshipTypes, propertyKeys }: Vocabulary,
	entities: readonly Entity[],
	assertions: readonly Assertion[]
): Vocabulary {
	const types = new Set(entities.map(({ type }) => type));
	const used = new Set(assertions.map((assertion) => ('key' in assertion ? assertion.key : assertion.type)));
	const keptTypes = entityTypes.filter(({ id }) => types.has(id));
	const grounds = new Set(keptTypes.map(({ sector }) => sector));
	const known = (ids: readonly string[]) => ids.filter((id) => types.has(id));
	return {
		sectors: sectors.filter(({ id }) => grounds.has(id)),
		entityTypes: keptTypes,
		relationshipTypes: relationshipTypes
			.filter(({ id }) => used.has(id))
			.map((type) => ({ ...type, domain: known(type.domain), range: known(type.range) })),
		propertyKeys: propertyKeys.filter(({ id }) => used.has(id))
	};
}
