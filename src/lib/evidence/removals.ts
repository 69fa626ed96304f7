import {
	bounds,
	lookup,
	reliabilities,
	speakersOf,
	type Investigation,
	type Lookup,
	type Source
} from '$lib/model';
import type { Removal, View } from '$lib/view';

/** What of a View evidence depends on. */
export type Removals = Pick<View, 'withoutSources' | 'withoutOrigins'> & Partial<Pick<View, 'removals'>>;

/** The sources that a View takes out, and those that it could not tell about and left in. */
export interface TakenOut {
	/** Ids, one by one and all together. */
	readonly sources: ReadonlySet<string>;
	/** Left in though a date was asked for: they bear none. */
	readonly undated: readonly string[];
	/** Left in though a date was asked for: theirs is too rough to tell whether it is older. */
	readonly rough: readonly string[];
	/** Left in though a grade was asked for: their reliability cannot be judged (F), which is not low. */
	readonly unjudged: readonly string[];
}

/**
 * Which sources a View takes out. Below a grade is what was judged and found lower: F stays, and is counted. Older than
 * a day is what cannot be as young: "2014" is older than 2015-01-01, "2015" is not; what bears no date stays, and is
 * counted. A publisher takes with it those that are part of it.
 */
export function takenOut(
	investigation: Investigation,
	{ withoutSources, removals = [] }: Removals
): TakenOut {
	const sources = new Set(withoutSources);
	if (removals.length === 0) return { sources, undated: [], rough: [], unjudged: [] };
	const { origins } = lookup(investigation);
	const among = new Map(
		investigation.sources.map((source) => [source, speakersOf(source.publisher, origins)] as const)
	);
	for (const [source, publishers] of among)
		if (removals.some((removal) => takes(removal, source, publishers))) sources.add(source.id);
	const left = investigation.sources.filter(({ id }) => !sources.has(id));
	const asked = (by: Removal['by']) => removals.some((removal) => removal.by === by);
	const ids = (some: readonly Source[]) => some.map(({ id }) => id);
	return {
		sources,
		undated: asked('before') ? ids(left.filter(({ issued }) => !issued || !bounds(issued))) : [],
		rough: ids(
			left.filter((source) => removals.some(({ by, value }) => by === 'before' && mayBeOlder(source, value)))
		),
		unjudged: asked('below') ? ids(left.filter(({ reliability }) => reliability === 'F')) : []
	};
}

/** Which removals take a source out: its publisher's, its kind's and so on. */
export function takersOf(
	source: Source,
	removals: readonly Removal[],
	{ origins }: Pick<Lookup, 'origins'>
): readonly Removal[] {
	const publishers = speakersOf(source.publisher, origins);
	return removals.filter((removal) => takes(removal, source, publishers));
}

function takes({ by, value }: Removal, source: Source, publishers: readonly string[]): boolean {
	if (by === 'publisher') return publishers.includes(value);
	if (by === 'kind') return source.kind === value;
	if (by === 'below') return isBelow(source, value);
	const latest = source.issued === undefined ? null : bounds(source.issued)?.latest;
	return !!latest && latest < value;
}

/** Of a source that is not older for certain: whether it may be. */
function mayBeOlder({ issued }: Source, day: string): boolean {
	const dated = issued === undefined ? null : bounds(issued);
	return dated !== null && (dated.earliest === null || dated.earliest < day);
}

function isBelow({ reliability }: Source, grade: string): boolean {
	const limit = reliabilities.findIndex((each) => each === grade);
	return limit >= 0 && reliability !== 'F' && reliabilities.indexOf(reliability) > limit;
}
