/**
 * Investigations of any size, the same for the same seed: scale-free networks with communities, several notes per
 * relationship, origins that speak for wider ones, sources that rest on others, disputes and fuzzy dates. Everything
 * in them is invented and holds to the rules, so that they read without an error.
 */
import { seededRandom } from '$lib/layouts/random';
import type { Entity, Investigation, Origin, Property, Relationship, Source, SourceNote } from '$lib/model';
import { vocabulary } from './vocabulary';

/** Entities that mostly deal with each other. */
const communitySize = 40;
const within = 0.85;

type Chance = ReturnType<typeof chanceFrom>;

/** An investigation with this many relationships among half as many entities, from a seed. */
export function generate(relationships: number, seed = 1): Investigation {
	const chance = chanceFrom(seed);
	const count = Math.max(2, Math.ceil(relationships / 2));
	const origins = makeOrigins(Math.ceil(relationships / 20) + 4, chance);
	const sources = makeSources(Math.ceil(relationships / 5) + 4, origins, chance);
	const say = speaker(sources, origins, chance);
	const entities = Array.from({ length: count }, (_, i) => makeEntity(i, chance, say));
	const ends = makeEnds(count, relationships, chance);
	return {
		about: {
			id: 'generated',
			title: both('Generated'),
			summary: { en: 'A network made by chance.', es: 'Una red hecha al azar.' },
			languages: ['en', 'es'],
			licence: 'CC0-1.0',
			version: '1.0.0',
			changelog: [],
			methodology: { en: 'Invented.', es: 'Inventado.' },
			centre: [entityId(0)],
			credits: []
		},
		vocabulary,
		entities,
		relationships: ends.map(([subject, object], i) => makeRelationship(i, subject, object, chance, say)),
		sources,
		origins,
		stories: [],
		positions: {}
	};
}

function chanceFrom(seed: number) {
	const random = seededRandom(seed);
	return {
		happens: (share: number) => random() < share,
		below: (count: number) => Math.floor(random() * count),
		pick<Item>(items: readonly Item[]): Item {
			return items[Math.floor(random() * items.length)] as Item;
		}
	};
}

const both = (name: string) => ({ en: name, es: name });
const entityId = (i: number) => `entity-${i}`;
const syllables = [
	'ar',
	'bel',
	'cor',
	'dun',
	'el',
	'fas',
	'gri',
	'hol',
	'ist',
	'jor',
	'kem',
	'lu',
	'mar',
	'nov'
];

const word = (chance: Chance) => {
	const letters = chance.pick(syllables) + chance.pick(syllables) + chance.pick(syllables);
	return letters.charAt(0).toUpperCase() + letters.slice(1);
};

function makeOrigins(count: number, chance: Chance): Origin[] {
	const kinds = ['newsroom', 'news-agency', 'official', 'government', 'witness', 'researcher'] as const;
	return Array.from({ length: count }, (_, i) => ({
		id: `origin-${i}`,
		name: both(`${word(chance)} ${word(chance)}`),
		kind: kinds[i % kinds.length] ?? 'unknown',
		// The wider origin always stands earlier on the list, so no circle closes.
		...(i > 6 && chance.happens(0.2) ? { partOf: `origin-${chance.below(i)}` } : {})
	}));
}

function makeSources(count: number, origins: readonly Origin[], chance: Chance): Source[] {
	return Array.from({ length: count }, (_, i) => ({
		id: `source-${i}`,
		cslType: 'article-newspaper',
		kind: chance.pick(['newspaper', 'news-agency', 'government', 'research'] as const),
		title: `${word(chance)} and ${word(chance)}: a report on ${word(chance)}`,
		publisher: chance.pick(origins).id,
		issued: makeDate(chance),
		accessed: '2024-05-02',
		address: `https://source.example/${i}`,
		language: chance.pick(['en', 'es']),
		reliability: chance.pick(['A', 'B', 'C', 'F'] as const),
		derivedFrom: i > 0 && chance.happens(0.2) ? [`source-${chance.below(i)}`] : []
	}));
}

function makeDate(chance: Chance): string {
	const year = String(1990 + chance.below(34));
	const month = String(1 + chance.below(12)).padStart(2, '0');
	return chance.pick([
		year,
		`${year}~`,
		`${year}?`,
		`${year}-${month}`,
		`${year}-${month}-11`,
		`${year}/..`,
		`${year.slice(0, 3)}X`
	]);
}

/** Gives what an assertion is said on: one to four notes of different sources, now and then against it. */
function speaker(sources: readonly Source[], origins: readonly Origin[], chance: Chance) {
	const governments = origins.filter(({ kind }) => kind === 'government');
	return (assertion: string, disputed: SourceNote['about'] | null): SourceNote[] => {
		const named = new Set(Array.from({ length: 1 + chance.below(4) }, () => chance.pick(sources).id));
		return [...named].map((source, i) => {
			const official = chance.happens(0.03);
			const against = i > 0 && chance.happens(0.1);
			return {
				id: `${assertion}/${source}`,
				source,
				text: {
					en: `The report tells in note ${i} what ${word(chance)} has to do with it, of ${assertion}.`,
					es: `El informe cuenta en la nota ${i} qué tiene que ver ${word(chance)}, de ${assertion}.`
				},
				...(chance.happens(0.3)
					? { quote: { exact: `as ${word(chance)} told the ${word(chance)} court`, language: 'en' } }
					: {}),
				...(chance.happens(0.5) ? { locator: { label: 'page', value: String(1 + chance.below(90)) } } : {}),
				...(official
					? { origin: chance.pick(governments).id }
					: chance.happens(0.3)
						? { origin: chance.pick(origins).id, printed: `according to ${word(chance)}` }
						: {}),
				via: [],
				standing: official
					? 'sanctioned'
					: chance.pick(['stated', 'reported', 'reported', 'alleged'] as const),
				stance: against ? 'contradicts' : chance.happens(0.1) ? 'qualifies' : 'supports',
				...(against && disputed && chance.happens(0.5)
					? { about: disputed, value: both(makeDate(chance)) }
					: {}),
				credibility: chance.pick([1, 2, 3, 6] as const)
			};
		});
	};
}

function makeEntity(i: number, chance: Chance, say: ReturnType<typeof speaker>): Entity {
	const id = entityId(i);
	const alias = (): Property => ({
		id: `${id}/alias`,
		key: 'alias',
		value: both(word(chance)),
		notes: say(`${id}/alias`, 'value')
	});
	return {
		id,
		type: chance.pick(vocabulary.entityTypes).id,
		name: both(`${word(chance)} ${word(chance)}`),
		identifiers: {},
		care: [],
		properties: chance.happens(0.2) ? [alias()] : []
	};
}

function makeRelationship(
	i: number,
	subject: number,
	object: number,
	chance: Chance,
	say: ReturnType<typeof speaker>
): Relationship {
	const id = `relationship-${i}`;
	const dated = chance.happens(0.6);
	return {
		id,
		type: chance.pick(vocabulary.relationshipTypes).id,
		subject: entityId(subject),
		object: entityId(object),
		...(dated ? { start: makeDate(chance) } : {}),
		notes: say(id, dated ? 'start' : null)
	};
}

/** Pairs of entities: newcomers tie themselves to who has many ties already, mostly in their own community. */
function makeEnds(entities: number, relationships: number, chance: Chance): [number, number][] {
	const communities = Math.max(1, Math.ceil(entities / communitySize));
	// Every end once more, so that picking from these favours who has many.
	const known = Array.from({ length: communities }, (_, i) => [i]);
	const everybody = known.flat();
	return Array.from({ length: relationships }, (_, i) => {
		const subject = i < entities ? i : chance.below(entities);
		const own = known[subject % communities] ?? everybody;
		let object = chance.happens(within) ? chance.pick(own) : chance.pick(everybody);
		if (object === subject) object = (subject + communities) % entities;
		if (object === subject) object = (subject + 1) % entities;
		for (const end of [subject, object]) {
			known[end % communities]?.push(end);
			everybody.push(end);
		}
		return [subject, object];
	});
}
