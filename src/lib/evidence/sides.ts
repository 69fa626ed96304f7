import {
	bounds,
	details,
	lookup,
	type Assertion,
	type Detail,
	type Investigation,
	type Language,
	type Text
} from '$lib/model';
import { sideOf } from './descent';
import { gives } from './disputes';
import type { Evidence, WeighedNote } from './evidence';
import { credibilityOrder, gradeOrder } from './grades';
import { isRelationship } from './standing';

/** A value that some notes give. */
export interface HeldValue {
	/** As the notes write it: a start and an end are dates. Null where it is the very words of the assertion, or only that it is not so. */
	readonly value: Text | null;
	readonly against: boolean;
	readonly by: readonly WeighedNote[];
}

/** An assertion, or a detail of it, on which notes do not all say the same: the two columns. */
export interface Sides {
	/** Null where it is the tie itself. */
	readonly about: Detail | null;
	/** False where no note contradicts it, but one gives another value. */
	readonly contested: boolean;
	/** Supporting and qualifying notes, the best graded first, then the earliest. */
	readonly supporting: readonly WeighedNote[];
	readonly contradicting: readonly WeighedNote[];
	/** Each value once for each side, the lowest or earliest first where all are numbers or dates; last, notes that give none. */
	readonly values: readonly HeldValue[];
	/** The lowest or earliest value and the highest or latest; null where values have no order, or there is one alone. */
	readonly range: readonly [Text, Text] | null;
}

/**
 * What speaks for an assertion and what against it: the tie first where it is contested, then each detail that is, or
 * of which a qualifying note gives another value. Nothing, where nothing is left that supports the assertion.
 */
export function sidesOf(
	investigation: Investigation,
	assertion: Assertion,
	evidence: Evidence
): readonly Sides[] {
	const backing = evidence.notes.filter(({ note }) => sideOf(note) === 'for');
	const against = evidence.notes.filter(({ note }) => sideOf(note) === 'against');
	if (backing.length === 0) return [];
	const inOrder = byGradeThenDate(investigation);
	return [null, ...details].flatMap((about): Sides[] => {
		const contradicting = against.filter(({ note }) => (note.about ?? null) === about);
		const qualifying = backing.filter(({ note }) => note.stance === 'qualifies' && note.about === about);
		const supporting = about === null ? backing : backing.filter(({ note }) => gives(assertion, about, note));
		const own = about && ownValue(investigation, assertion, about);
		const other = qualifying.some(({ note }) => note.value && !same(note.value, own));
		if (contradicting.length === 0 && !other) return [];
		const columns = {
			supporting: [...new Set([...supporting, ...qualifying])].sort(inOrder),
			contradicting: contradicting.sort(inOrder)
		};
		return [{ about, contested: contradicting.length > 0, ...columns, ...valuesOf(about, own, columns) }];
	});
}

function byGradeThenDate(investigation: Investigation) {
	const { sources } = lookup(investigation);
	const issued = ({ note }: WeighedNote) =>
		bounds(sources.get(note.source)?.issued ?? '')?.earliest ?? '9999-12-31';
	const grade = ({ reliability }: WeighedNote) => gradeOrder.findIndex((each) => each === reliability);
	const credibility = ({ note }: WeighedNote) =>
		credibilityOrder.findIndex((each) => each === note.credibility);
	return (a: WeighedNote, b: WeighedNote) =>
		grade(a) - grade(b) ||
		credibility(a) - credibility(b) ||
		compare(issued(a), issued(b)) ||
		compare(a.note.id, b.note.id);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What an assertion itself gives for a detail; null where it is in its wording alone, or nowhere. */
function ownValue(investigation: Investigation, assertion: Assertion, about: Detail): Text | null {
	if (!isRelationship(assertion)) return about === 'value' ? assertion.value : null;
	const { start, end, place, amount, role } = assertion;
	if (about === 'start' || about === 'end') return written(about === 'start' ? start : end);
	if (about === 'place') return lookup(investigation).entities.get(place ?? '')?.name ?? written(place);
	return (about === 'amount' ? amount : about === 'role' ? role : undefined) ?? null;
}

const written = (words: string | undefined): Text | null =>
	words === undefined ? null : { en: words, es: words };

const same = (one: Text, other: Text | null) => other !== null && plain(one) === plain(other);
const plain = ({ en = '', es = '' }: Text) => `${en}\n${es}`;

function valuesOf(
	about: Detail | null,
	own: Text | null,
	columns: Pick<Sides, 'supporting' | 'contradicting'>
): Pick<Sides, 'values' | 'range'> {
	const held = new Map<string, { value: Text | null; against: boolean; by: WeighedNote[] }>();
	const hold = (weighed: WeighedNote, against: boolean, value: Text | null) => {
		const key = `${against} ${value ? plain(value) : ''}`;
		const known = held.get(key);
		if (known) known.by.push(weighed);
		else held.set(key, { value, against, by: [weighed] });
	};
	if (about !== null)
		for (const weighed of columns.supporting) {
			// A note that qualifies without a value gives none.
			const { value, stance } = weighed.note;
			if (value || stance === 'supports') hold(weighed, false, value ?? own);
		}
	for (const weighed of columns.contradicting)
		if (about !== null || weighed.note.value) hold(weighed, true, weighed.note.value ?? null);
	const values = [...held.values()].sort((one, other) => Number(!one.value) - Number(!other.value));
	const given = values.filter(({ value }) => value !== null);
	const measures = given.map(({ value }) => measured(about, value));
	if (measures.includes(null)) return { values, range: null };
	const ordered = given.map((each, i) => ({ each, at: measures[i] ?? 0 })).sort((a, b) => a.at - b.at);
	const [lowest, highest] = [ordered[0], ordered[ordered.length - 1]];
	const [from, to] = [lowest?.each.value, highest?.each.value];
	const range = from && to && lowest?.at !== highest?.at ? ([from, to] as const) : null;
	return { values: [...ordered.map(({ each }) => each), ...values.slice(given.length)], range };
}

/** A value as a number to sort by: a date by its first day, a number that is written in figures alone by itself. */
function measured(about: Detail | null, value: Text | null): number | null {
	if (about === 'start' || about === 'end') {
		const day = bounds(value?.en ?? value?.es ?? '')?.earliest;
		return day ? Date.parse(day) : null;
	}
	const { en = '', es = '' } = value ?? {};
	if (figures.en.test(en)) return Number(en.replaceAll(',', ''));
	return figures.es.test(es) ? Number(es.replaceAll('.', '').replace(',', '.')) : null;
}

/** Figures as each language writes them: "1,250.5" and "1.250,5". */
const figures = {
	en: /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/,
	es: /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/
} as const satisfies Record<Language, RegExp>;
