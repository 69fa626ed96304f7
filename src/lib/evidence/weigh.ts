import {
	lookup,
	speakersOf,
	type Assertion,
	type Investigation,
	type Lookup,
	type SourceNote
} from '$lib/model';
import { independent, together } from './circular';
import { descentOf, sideOf } from './descent';
import { takenOut, type Removals } from './removals';
import { disputesOf } from './disputes';
import type { Evidence, EvidenceIndex, WeighedNote } from './evidence';
import { bestCredibility, bestReliability } from './grades';
import { topOf } from './origins';
import { allowedStanding, capped, carries, firmest } from './standing';

/** What every assertion rests on with nothing taken out, and which assertions a removal may touch. */
interface Whole {
	readonly evidence: EvidenceIndex;
	readonly bySource: ReadonlyMap<string, ReadonlySet<Assertion>>;
	readonly bySpeaker: ReadonlyMap<string, ReadonlySet<Assertion>>;
}

// Records never change once read, so what is weighed of all of them can be kept for as long as they are.
const weighedWhole = new WeakMap<Investigation, Whole>();

/** What every assertion of an investigation rests on with nothing taken out: what no View moves or resizes. */
export function wholeEvidence(investigation: Investigation): EvidenceIndex {
	return weigh(investigation, { withoutSources: [], withoutOrigins: [] });
}

/**
 * What every assertion of an investigation rests on under a View: with all its sources and origins but those taken
 * out. An assertion that no removal touches keeps the very same Evidence object.
 */
export function weigh(investigation: Investigation, view: Removals): EvidenceIndex {
	const whole = weighedWhole.get(investigation) ?? weighAll(investigation);
	weighedWhole.set(investigation, whole);
	const sourcesOut = takenOut(investigation, view).sources;
	const originsOut = new Set(view.withoutOrigins);
	const touched = new Set<Assertion>();
	for (const source of sourcesOut) for (const each of whole.bySource.get(source) ?? []) touched.add(each);
	for (const origin of originsOut) for (const each of whole.bySpeaker.get(origin) ?? []) touched.add(each);
	if (touched.size === 0) return whole.evidence;
	const { origins } = lookup(investigation);
	const isOut = (speakers: readonly string[]) => speakers.some((speaker) => originsOut.has(speaker));
	const stays = ({ note, speakers, circle }: WeighedNote) =>
		!sourcesOut.has(note.source) &&
		!isOut(speakers) &&
		!circle?.every((member) => isOut(speakersOf(member, origins)));
	const left = new Map(whole.evidence);
	for (const assertion of touched) {
		const notes = whole.evidence.get(assertion.id)?.notes ?? [];
		left.set(assertion.id, sum(assertion, notes.filter(stays)));
	}
	return left;
}

function weighAll(investigation: Investigation): Whole {
	const records = lookup(investigation);
	const evidence = new Map<string, Evidence>();
	const bySource = new Map<string, Set<Assertion>>();
	const bySpeaker = new Map<string, Set<Assertion>>();
	for (const assertion of records.assertions.values()) {
		const notes = assertion.notes.map((note) => weighNote(note, assertion, records));
		evidence.set(assertion.id, sum(assertion, notes));
		for (const { note, speakers, circle } of notes) {
			add(bySource, note.source, assertion);
			const around = (circle ?? []).flatMap((member) => speakersOf(member, records.origins));
			for (const speaker of [...speakers, ...around]) add(bySpeaker, speaker, assertion);
		}
	}
	return { evidence, bySource, bySpeaker };
}

function add(sets: Map<string, Set<Assertion>>, key: string, assertion: Assertion) {
	const set = sets.get(key) ?? new Set();
	sets.set(key, set.add(assertion));
}

function weighNote(note: SourceNote, assertion: Assertion, records: Lookup): WeighedNote {
	const { origins, sources } = records;
	const source = sources.get(note.source);
	const { speaker, first } = descentOf(note, assertion.notes, sources);
	const tops = new Set(first.map((id) => topOf(id, origins)));
	const speakers = speaker === null ? shared(first, origins) : speakersOf(speaker, origins);
	const ownVoice =
		note.origin === undefined ||
		topOf(note.origin, origins) === topOf(source?.publisher ?? note.source, origins);
	return {
		note,
		independentOrigin: together(tops),
		speakers,
		circle: tops.size > 1 ? first : null,
		standing: allowedStanding(
			note,
			assertion,
			{ speakers: speakers.flatMap((id) => origins.get(id) ?? []), ownVoice },
			records
		),
		reliability: source?.reliability ?? 'F'
	};
}

/** Whom all of some origins speak for, narrowest first. */
function shared(all: readonly string[], origins: Lookup['origins']): readonly string[] {
	const [first = [], ...others] = all.map((id) => speakersOf(id, origins));
	return first.filter((id) => others.every((chain) => chain.includes(id)));
}

function sum(assertion: Assertion, notes: readonly WeighedNote[]): Evidence {
	const backing = notes.filter(({ note }) => sideOf(note) === 'for');
	const carrying = backing.filter((weighed) => carries(weighed.standing));
	const origins = independent(carrying.map(({ independentOrigin }) => independentOrigin));
	const standing = firmest(backing.map((weighed) => weighed.standing));
	const disputes = disputesOf(
		assertion,
		notes.map(({ note }) => note)
	);
	return {
		assertion: assertion.id,
		notes,
		origins,
		corroboration: origins.length,
		standing: standing && capped(standing, assertion.caution),
		contested: disputes.some(({ about }) => about === null),
		disputes,
		bestReliability: bestReliability(carrying.map(({ reliability }) => reliability)),
		bestCredibility: bestCredibility(carrying.map(({ note }) => note.credibility))
	};
}
