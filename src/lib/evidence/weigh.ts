import {
	credibilities,
	lookup,
	speakersOf,
	reliabilities,
	type Assertion,
	type Investigation,
	type Lookup,
	type SourceNote
} from '$lib/model';
import type { View } from '$lib/view';
import { firstSpeaker, sideOf } from './descent';
import { disputesOf } from './disputes';
import type { Evidence, EvidenceIndex, WeighedNote } from './evidence';
import { topOf } from './origins';
import { allowedStanding, capped, firmest } from './standing';

type Removals = Pick<View, 'withoutSources' | 'withoutOrigins'>;

interface Weighed {
	readonly assertion: Assertion;
	readonly evidence: Evidence;
}

// Records never change once read, so what is weighed of all of them can be kept for as long as they are.
const weighedWhole = new WeakMap<Investigation, readonly Weighed[]>();

/**
 * What every assertion of an investigation rests on under a View: with all its sources and origins but those taken
 * out. An assertion that no removal touches keeps the very same Evidence object.
 */
export function weigh(investigation: Investigation, view: Removals): EvidenceIndex {
	const whole = weighedWhole.get(investigation) ?? weighAll(investigation);
	weighedWhole.set(investigation, whole);
	const sourcesOut = new Set(view.withoutSources);
	const originsOut = new Set(view.withoutOrigins);
	const stays = ({ note, speakers }: WeighedNote) =>
		!sourcesOut.has(note.source) && !speakers.some((speaker) => originsOut.has(speaker));
	return new Map(
		whole.map(({ assertion, evidence }) => {
			const left = evidence.notes.every(stays) ? evidence : sum(assertion, evidence.notes.filter(stays));
			return [assertion.id, left];
		})
	);
}

function weighAll(investigation: Investigation): Weighed[] {
	const records = lookup(investigation);
	return [...records.assertions.values()].map((assertion) => {
		const notes = assertion.notes.map((note) => weighNote(note, assertion, records));
		return { assertion, evidence: sum(assertion, notes) };
	});
}

function weighNote(note: SourceNote, assertion: Assertion, { origins, sources }: Lookup): WeighedNote {
	const source = sources.get(note.source);
	const first = firstSpeaker(note, assertion.notes, sources);
	const speakers = speakersOf(first, origins);
	const ownVoice =
		note.origin === undefined ||
		topOf(note.origin, origins) === topOf(source?.publisher ?? note.source, origins);
	return {
		note,
		independentOrigin: topOf(first, origins),
		speakers,
		standing: allowedStanding(
			note,
			assertion,
			{ speakers: speakers.flatMap((id) => origins.get(id) ?? []), ownVoice },
			origins
		),
		reliability: source?.reliability ?? 'F'
	};
}

function sum(assertion: Assertion, notes: readonly WeighedNote[]): Evidence {
	const backing = notes.filter(({ note }) => sideOf(note) === 'for');
	const origins = [...new Set(backing.map(({ independentOrigin }) => independentOrigin))].sort();
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
		bestReliability: best(
			reliabilities,
			backing.map(({ reliability }) => reliability)
		),
		bestCredibility: best(
			credibilities,
			backing.map(({ note }) => note.credibility)
		)
	};
}

/** The best of some grades on a scale that runs from best to "cannot be judged"; the latter, of none. */
function best<Grade>(scale: readonly Grade[], grades: readonly Grade[]): Grade {
	const found = scale.find((grade) => grades.includes(grade)) ?? scale[scale.length - 1];
	if (found === undefined) throw new Error('a scale has at least one grade');
	return found;
}
