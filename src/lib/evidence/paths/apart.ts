import { sideOf } from '../descent';
import type { Steps } from './steps';

/** So many entities of each part, those nearest to the two that are asked about, are compared: a bound on the work. */
export const mostCompared = 500;

/** Two entities, one of each part, that would be the first to look at for what could join the parts. */
export interface ClosestPair {
	readonly one: string;
	readonly other: string;
	/** Relationships between the two that are no step: nothing supports them any longer, they lead the
	 * other way, or are passed over. */
	readonly relationships: readonly string[];
	/** Sources that what is said of both rests on. */
	readonly sources: readonly string[];
}

/** How far two entities are from being joined. */
export interface Apart {
	readonly from: string;
	readonly to: string;
	/** Whether relationships were followed from subject to object alone. */
	readonly directed: boolean;
	/** How many entities can be reached from the first, itself counted. */
	readonly reached: number;
	/** How many lead to the second, itself counted. */
	readonly leading: number;
	/** Null where no relationship and no source have to do with both parts. */
	readonly closest: ClosestPair | null;
}

/**
 * What is known of two entities that no path joins: the size of the part that each lies in, and the closest pair of
 * entities between the parts. Closest are two with a relationship that is no step here; of several, or where there is
 * none, those of whom the most sources speak together; then those nearest to the two asked about; then by id.
 */
export function apart(steps: Steps, [from, to]: readonly [string, string]): Apart {
	const reached = part(steps, from, 'out');
	const leading = part(steps, to, 'into');
	const closest = closestOf(steps, reached, leading);
	return { from, to, directed: steps.directed, reached: reached.length, leading: leading.length, closest };
}

/** The entities that ways lead to from one, or from which they lead to it: the nearest first, then by id. */
function part({ numbers, entities, out, into }: Steps, id: string, direction: 'out' | 'into'): string[] {
	const start = numbers.get(id);
	if (start === undefined) return [];
	const found = new Set([start]);
	for (let rim = [start]; rim.length > 0;) {
		const next = new Set(
			rim.flatMap((each) =>
				direction === 'out'
					? (out[each] ?? []).map((way) => way.to)
					: (into[each] ?? []).map((way) => way.from)
			)
		);
		rim = [...next].filter((each) => !found.has(each)).sort((a, b) => a - b);
		for (const each of rim) found.add(each);
	}
	return [...found].map((number) => entities[number] ?? '');
}

function closestOf(steps: Steps, ones: readonly string[], others: readonly string[]): ClosestPair | null {
	const sources = sourcesOfEach(steps);
	const both = (one: string, other: string) =>
		[...(sources.get(one) ?? [])].filter((source) => sources.get(other)?.has(source)).sort();
	const across = relationshipsAcross(steps, new Set(ones), new Set(others));
	const pairs = across.size > 0 ? [...across.values()] : sharing(sources, ones, others);
	const [placeOne, placeOther] = [placed(ones), placed(others)];
	const told = pairs.map((pair) => ({ ...pair, sources: both(pair.one, pair.other) }));
	told.sort(
		(a, b) =>
			b.sources.length - a.sources.length ||
			(placeOne.get(a.one) ?? 0) - (placeOne.get(b.one) ?? 0) ||
			(placeOther.get(a.other) ?? 0) - (placeOther.get(b.other) ?? 0)
	);
	return told[0] ?? null;
}

const placed = (list: readonly string[]) => new Map(list.map((id, i) => [id, i]));

type Pair = Omit<ClosestPair, 'sources'>;

function relationshipsAcross(
	{ investigation }: Steps,
	ones: ReadonlySet<string>,
	others: ReadonlySet<string>
): ReadonlyMap<string, Pair> {
	const pairs = new Map<string, Pair>();
	for (const { id, subject, object } of investigation.relationships) {
		const forward = ones.has(subject) && others.has(object);
		if (!forward && !(ones.has(object) && others.has(subject))) continue;
		const [one, other] = forward ? [subject, object] : [object, subject];
		const known = pairs.get(`${one} ${other}`)?.relationships ?? [];
		pairs.set(`${one} ${other}`, { one, other, relationships: [...known, id] });
	}
	return pairs;
}

/** For each of the nearest of the first part, whoever of the nearest of the other shares most sources with it. */
function sharing(
	sources: ReadonlyMap<string, ReadonlySet<string>>,
	ones: readonly string[],
	others: readonly string[]
): Pair[] {
	const spokenOf = new Map<string, string[]>();
	for (const other of others.slice(0, mostCompared))
		for (const source of sources.get(other) ?? [])
			spokenOf.set(source, [...(spokenOf.get(source) ?? []), other]);
	const place = placed(others);
	return ones.slice(0, mostCompared).flatMap((one): Pair[] => {
		const counts = new Map<string, number>();
		for (const source of sources.get(one) ?? [])
			for (const other of spokenOf.get(source) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
		const most = Math.max(0, ...counts.values());
		const [nearest] = [...counts]
			.filter(([, count]) => count === most)
			.sort(([a], [b]) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
		return nearest ? [{ one, other: nearest[0], relationships: [] }] : [];
	});
}

/** Of each entity the sources that support something said of it. */
function sourcesOfEach({ investigation, evidence }: Steps): ReadonlyMap<string, ReadonlySet<string>> {
	const sources = new Map<string, Set<string>>();
	const add = (assertion: string, entities: readonly string[]) => {
		for (const { note } of evidence.get(assertion)?.notes ?? [])
			if (sideOf(note) === 'for')
				for (const entity of entities)
					sources.set(entity, (sources.get(entity) ?? new Set()).add(note.source));
	};
	for (const { id, subject, object } of investigation.relationships) add(id, [subject, object]);
	for (const { id, properties } of investigation.entities)
		for (const property of properties) add(property.id, [id]);
	return sources;
}
