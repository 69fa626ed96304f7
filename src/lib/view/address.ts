/**
 * A View in the query of an address, in parameters that a person can read:
 * `?v=1&lang=es&spotlight=cjng&depth=1&select=entity:cjng&layout=fcose&seed=2&moved=cjng:10:20&camera=0:0:1.5`.
 * What stands at its default is left out.
 */
import { languages, lookup, type Investigation, type Lookup } from '$lib/model';
import { joinFilter, readHidden, writeFilter } from './filter';
import { readPeriod, writePeriod } from './period';
import { readRemoval, writeRemoval } from './removal';
import { readSelected, writeSelected } from './selected';
import {
	frames,
	layoutIds,
	lensIds,
	maximumDepth,
	openingView,
	type Camera,
	type Point,
	type View
} from './view';

/** The version of the addresses that this program writes. Older ones are migrated when read. */
export const addressVersion = 1;

/** Something in an address that could not be followed, and why. */
export interface Ignored {
	readonly parameter: string;
	readonly value: string;
	readonly why: 'unknown-parameter' | 'bad-value' | 'unknown-id' | 'other-version';
}

export interface ReadView {
	readonly view: View;
	readonly ignored: readonly Ignored[];
}

// An address longer than this was not written by us.
const longestValue = 50_000;
// A hostile zoom or coordinate must not throw the canvas out of its numbers.
const furthest = 1e6;
const zoomRange = [0.01, 100] as const;

/** What an address says of `only` where all entities may show although the investigation opens with a handful. */
const everybody = '*';

/** The query of an address that shows `view`, without its question mark; empty for the View that it opens with. */
export function writeAddress(view: View, opening: View = openingView('en')): string {
	const moved = Object.entries(view.moved).map(([id, [x, y]]) => `${id}:${x}:${y}`);
	const parts: [string, string, boolean][] = [
		['lang', view.language, view.language !== opening.language],
		['spotlight', view.spotlight?.centre.join(',') ?? '', view.spotlight !== null],
		['depth', String(view.spotlight?.depth), view.spotlight !== null],
		['select', view.selection.map(writeSelected).join(','), view.selection.length > 0],
		['light', view.light.map(writeSelected).join(','), view.light.length > 0],
		[
			'only',
			view.only?.map((id) => writeTakenIn(id, view.beside)).join(',') ?? everybody,
			view.only?.join() !== opening.only?.join()
		],
		['hidden', view.hidden.join(','), view.hidden.length > 0],
		['filter', writeFilter(view.filter), Object.keys(view.filter).length > 0],
		['period', view.period ? writePeriod(view.period) : '', view.period !== null],
		['lens', view.lens ?? '', view.lens !== null],
		['layout', view.layout, view.layout !== opening.layout],
		['seed', String(view.seed), view.seed !== opening.seed],
		['frame', view.frame ?? '', view.frame !== null],
		['moved', moved.join(','), moved.length > 0],
		['without', view.withoutSources.join(','), view.withoutSources.length > 0],
		['without-origins', view.withoutOrigins.join(','), view.withoutOrigins.length > 0],
		['without-all', view.removals.map(writeRemoval).join(','), view.removals.length > 0],
		['camera', view.camera ? [...view.camera.centre, view.camera.zoom].join(':') : '', view.camera !== null]
	];
	const written = parts.filter(([, , differs]) => differs);
	if (written.length === 0) return '';
	// Ids, numbers and the separators are all safe in a query; encoding them would make links unreadable.
	return [['v', String(addressVersion)], ...written].map(([key, value]) => `${key}=${value}`).join('&');
}

/**
 * The View of an address, as near as it can be followed, and what of it was ignored. Never throws, whatever the
 * address holds. What it does not say is as in `opening`.
 */
export function readAddress(
	query: URLSearchParams,
	investigation: Investigation,
	opening: View = openingView('en')
): ReadView {
	const reading = new Reading(query, lookup(investigation));
	const version = reading.value('v');
	if (version !== null && version !== String(addressVersion)) reading.ignore('v', version, 'other-version');
	const centre = reading.ids('spotlight', 'entities');
	const taken = new Map(reading.value('only') === everybody ? [] : reading.list('only', readTakenIn));
	const only = reading.value('only') === everybody ? null : [...taken.keys()];
	const depth = reading.number('depth', 0, maximumDepth);
	const view: View = {
		language: reading.oneOf('lang', languages) ?? opening.language,
		spotlight: centre.length > 0 ? { centre, depth: Math.round(depth ?? 1) } : null,
		selection: reading.list('select', readSelected),
		light: reading.list('light', readSelected),
		only: only?.length === 0 ? opening.only : only,
		hidden: reading.ids('hidden', 'entities'),
		filter: joinFilter(reading.list('filter', readHidden)),
		period: reading.list('period', readPeriod)[0] ?? null,
		lens: reading.oneOf('lens', lensIds),
		layout: reading.oneOf('layout', layoutIds) ?? opening.layout,
		seed: Math.round(reading.number('seed', 0, 2 ** 31) ?? opening.seed),
		frame: reading.oneOf('frame', frames),
		moved: Object.fromEntries(reading.list('moved', readMoved)),
		beside: Object.fromEntries([...taken].flatMap(([id, at]) => (at ? [[id, at]] : []))),
		withoutSources: reading.ids('without', 'sources'),
		withoutOrigins: reading.ids('without-origins', 'origins'),
		removals: reading.list('without-all', readRemoval),
		camera: reading.list('camera', readCamera)[0] ?? null
	};
	reading.ignoreTheRest();
	return { view, ignored: reading.ignored };
}

/** One pass over the parameters of an address, which keeps what it could not follow. */
class Reading {
	readonly ignored: Ignored[] = [];
	readonly #asked = new Set<string>();
	readonly #query: URLSearchParams;
	readonly #records: Lookup;

	constructor(query: URLSearchParams, records: Lookup) {
		this.#query = query;
		this.#records = records;
	}

	ignore(parameter: string, value: string, why: Ignored['why']) {
		this.ignored.push({ parameter, value: value.slice(0, 100), why });
	}

	value(parameter: string): string | null {
		this.#asked.add(parameter);
		const value = this.#query.get(parameter);
		if (value !== null && value.length > longestValue) {
			this.ignore(parameter, value, 'bad-value');
			return null;
		}
		return value;
	}

	oneOf<Value extends string>(parameter: string, allowed: readonly Value[]): Value | null {
		const value = this.value(parameter);
		const found = allowed.find((each) => each === value) ?? null;
		if (value !== null && found === null) this.ignore(parameter, value, 'bad-value');
		return found;
	}

	number(parameter: string, least: number, most: number): number | null {
		const value = this.value(parameter);
		if (value === null) return null;
		const number = readNumber(value, least, most);
		if (number === null) this.ignore(parameter, value, 'bad-value');
		return number;
	}

	list<Item>(parameter: string, read: (text: string, records: Lookup) => Item | null): Item[] {
		const items = new Map<string, Item>();
		for (const text of (this.value(parameter) ?? '').split(',').filter((each) => each !== '')) {
			const item = read(text, this.#records);
			if (item === null) this.ignore(parameter, text, 'unknown-id');
			else items.set(text, item);
		}
		return [...items.values()];
	}

	ids(parameter: string, kind: 'entities' | 'sources' | 'origins'): string[] {
		return this.list(parameter, (text, records) => (records[kind].has(text) ? text : null));
	}

	ignoreTheRest() {
		for (const [parameter, value] of this.#query)
			if (!this.#asked.has(parameter)) this.ignore(parameter, value, 'unknown-parameter');
	}
}

function readNumber(text: string | undefined, least: number, most: number): number | null {
	if (text === undefined || text.trim() === '') return null;
	const number = Number(text);
	return Number.isFinite(number) && number >= least && number <= most ? number : null;
}

function readPoint(x: string | undefined, y: string | undefined): Point | null {
	const across = readNumber(x, -furthest, furthest);
	const down = readNumber(y, -furthest, furthest);
	return across === null || down === null ? null : [across, down];
}

function readMoved(text: string, records: Lookup): [string, Point] | null {
	const [id = '', x, y] = text.split(':');
	const point = readPoint(x, y);
	return point && records.entities.has(id) ? [id, point] : null;
}

/** An entity taken in, with the place that it was given beside its neighbours where it was: `cjng` or `cjng:120:-40`. */
function writeTakenIn(id: string, beside: View['beside']): string {
	const at = Object.hasOwn(beside, id) ? beside[id] : undefined;
	return at ? [id, ...at].join(':') : id;
}

function readTakenIn(text: string, records: Lookup): [string, Point | null] | null {
	if (text.includes(':')) return readMoved(text, records);
	return records.entities.has(text) ? [text, null] : null;
}

function readCamera(text: string): Camera | null {
	const [x, y, magnification] = text.split(':');
	const centre = readPoint(x, y);
	const zoom = readNumber(magnification, ...zoomRange);
	return centre && zoom !== null ? { centre, zoom } : null;
}
