/** What the sourcing of an investigation lacks: a to-do list for whoever edits it. */
import { isLiving, lookup, type Investigation, type OriginKind, type Source } from '$lib/model';
import { sideOf } from './descent';
import type { Evidence, EvidenceIndex } from './evidence';
import { topOf } from './origins';
import { publishedWithin } from './published';
import { restingOn } from './resting';
import { isRelationship } from './standing';

export const gapIds = [
	'single-origin',
	'no-primary',
	'undated',
	'no-archive',
	'no-quote',
	'contested',
	'lone-person'
] as const;
export type GapId = (typeof gapIds)[number];

/** One thing that lacks something. */
export interface Lacking {
	/** The id of an assertion or, where the gap is one of sources, of a source. */
	readonly id: string;
	/** Ids of the assertions that it concerns: itself, or what a note from the source supports. */
	readonly assertions: readonly string[];
}

export interface Gap {
	readonly id: GapId;
	readonly of: 'assertions' | 'sources';
	/** In the order of the records. */
	readonly lacking: readonly Lacking[];
	/** How many were looked at: those that could lack it. */
	readonly among: number;
}

/** Who, speaking in a source of its own, is no second hand: what was done, decided, known or lived is told by itself. */
const firstHand: readonly OriginKind[] = [
	'court',
	'government',
	'agency',
	'prosecutor',
	'official',
	'company',
	'victim',
	'witness',
	'person',
	'organisation'
];

/**
 * Every gap with what lacks it. Of assertions only those are looked at that something supports; a primary source is one
 * in which whoever first said it speaks for itself (see `firstHand`); only a source on the web can lack a copy.
 */
export function gapsOf(investigation: Investigation, evidence: EvidenceIndex): readonly Gap[] {
	const supported = [...evidence.values()].filter(({ corroboration }) => corroboration > 0);
	const living = aboutTheLiving(investigation);
	const resting = restingOn(evidence.values());
	const online = investigation.sources.filter(({ address }) => address?.startsWith('http') ?? false);
	const ofAssertions = (id: GapId, lacks: (each: Evidence) => boolean, among = supported): Gap => {
		const lacking = among.filter(lacks).map(({ assertion }) => ({ id: assertion, assertions: [assertion] }));
		return { id, of: 'assertions', lacking, among: among.length };
	};
	const ofSources = (id: GapId, lacks: (each: Source) => boolean, among = investigation.sources): Gap => {
		const lacking = among
			.filter(lacks)
			.map((each) => ({ id: each.id, assertions: resting.get(each.id) ?? [] }));
		return { id, of: 'sources', lacking, among: among.length };
	};
	const isLone = ({ corroboration }: Evidence) => corroboration === 1;
	return [
		ofAssertions('single-origin', isLone),
		ofAssertions('no-primary', (each) => !hasPrimary(investigation, each)),
		ofSources('undated', (source) => publishedWithin(source) === null),
		ofSources('no-archive', ({ archive }) => archive === undefined, online),
		ofAssertions('no-quote', ({ notes }) => !notes.some(({ note }) => sideOf(note) === 'for' && note.quote)),
		ofAssertions('contested', ({ disputes }) => disputes.length > 0),
		ofAssertions(
			'lone-person',
			isLone,
			supported.filter(({ assertion }) => living.has(assertion))
		)
	];
}

function hasPrimary(investigation: Investigation, { notes }: Evidence): boolean {
	const { origins, sources } = lookup(investigation);
	return notes.some(({ note, independentOrigin }) => {
		const publisher = origins.get(sources.get(note.source)?.publisher ?? '');
		return (
			sideOf(note) === 'for' &&
			publisher !== undefined &&
			firstHand.includes(publisher.kind) &&
			topOf(publisher.id, origins) === independentOrigin
		);
	});
}

/** The ids of the assertions on a person of whom no death is recorded. */
function aboutTheLiving(investigation: Investigation): ReadonlySet<string> {
	const living = investigation.entities.filter((entity) => isLiving(entity, investigation));
	const ids = new Set(living.map(({ id }) => id));
	const ties = [...lookup(investigation).assertions.values()].filter(
		(each) => isRelationship(each) && (ids.has(each.subject) || ids.has(each.object))
	);
	const own = living.flatMap(({ properties }) => properties);
	return new Set([...own, ...ties].map(({ id }) => id));
}
