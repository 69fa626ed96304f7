import { lookup, type Investigation, type Story } from '$lib/model';
import { frames, type Point } from '$lib/view';
import { mostInk, talkTools, type Clock, type Seen, type Stroke, type TalkState } from './talk';

/** `room`: the window that the room sees, and the truth of the talk. `presenter`: the window of whoever speaks. */
export type TalkRole = 'room' | 'presenter';

/** What one window of a talk tells the others. */
export type TalkMessage = {
	/** The window that says it: an id of its own. */
	readonly from: string;
	readonly role: TalkRole;
} & (
	| { /** I am new here, or was away. */ readonly kind: 'hello' }
	| { /** Is anybody there? */ readonly kind: 'ping' }
	| { readonly kind: 'here' }
	| { /** I am closing. */ readonly kind: 'bye' }
	| { /** The talk is over. */ readonly kind: 'end' }
	/** The room's: how things stand, and the last wish of a window that is in it. */
	| { readonly kind: 'state'; readonly state: TalkState; readonly heard: Heard | null }
	/** The presenter's: what should become another. Wishes are counted. */
	| { readonly kind: 'wish'; readonly turn: number; readonly patch: Partial<TalkState> }
	/** Where somebody points, and the stroke that is under way: what of the two has changed. Model units. */
	| { readonly kind: 'trace'; readonly pointer?: Point | null; readonly stroke?: readonly Point[] }
);

export interface Heard {
	readonly from: string;
	readonly turn: number;
}

/** Something in a message is not what it should be. */
class Malformed extends Error {}

/**
 * Gives what reads the messages of a talk: null for whatever is no message of this talk, since any page of the same site
 * may write into a channel. Names nothing that the story or its investigation does not have.
 */
export function talkReader(
	story: Story,
	investigation: Investigation
): (data: unknown) => TalkMessage | null {
	const fields = fieldReaders(story, investigation);
	return (data) => {
		try {
			return readMessage(record(data), fields);
		} catch (problem) {
			if (problem instanceof Malformed) return null;
			throw problem;
		}
	};
}

/** Gives what reads a talk that was kept: null where it is none, or one of another story. */
export function talkStateReader(
	story: Story,
	investigation: Investigation
): (data: unknown) => TalkState | null {
	const fields = fieldReaders(story, investigation);
	return (data) => {
		try {
			return readState(record(data), fields);
		} catch (problem) {
			if (problem instanceof Malformed) return null;
			throw problem;
		}
	};
}

type Data = Readonly<Record<string, unknown>>;
type Fields = { readonly [Name in keyof TalkState]: (value: unknown) => TalkState[Name] };

function readMessage(data: Data, fields: Fields): TalkMessage {
	const sender = { from: token(data.from), role: oneOf(['room', 'presenter'] as const)(data.role) };
	switch (data.kind) {
		case 'hello':
		case 'ping':
		case 'here':
		case 'bye':
		case 'end':
			return { ...sender, kind: data.kind };
		case 'state': {
			const heard = data.heard === null ? null : record(data.heard);
			return {
				...sender,
				kind: 'state',
				state: readState(record(data.state), fields),
				heard: heard && { from: token(heard.from), turn: number(heard.turn) }
			};
		}
		case 'wish':
			return {
				...sender,
				kind: 'wish',
				turn: number(data.turn),
				patch: readPatch(record(data.patch), fields)
			};
		case 'trace': {
			const { pointer, stroke } = data;
			return {
				...sender,
				kind: 'trace',
				...(pointer === undefined ? {} : { pointer: pointer === null ? null : point(pointer) }),
				...(stroke === undefined ? {} : { stroke: points(stroke) })
			};
		}
		default:
			throw new Malformed();
	}
}

function readState(data: Data, fields: Fields): TalkState {
	const read = Object.entries(fields).map(([name, of]) => [name, of(data[name])]);
	return Object.fromEntries(read) as TalkState;
}

function readPatch(data: Data, fields: Fields): Partial<TalkState> {
	const read = Object.entries(fields).filter(([name]) => Object.hasOwn(data, name));
	return Object.fromEntries(read.map(([name, of]) => [name, of(data[name])])) as Partial<TalkState>;
}

// An address longer than this was not written by us.
const longestView = 60_000;
const furthest = 1e6;

function fieldReaders({ scenes }: Story, investigation: Investigation): Fields {
	const scene = oneOf(scenes.map(({ id }) => id));
	const { entities } = lookup(investigation);
	const entity = (value: unknown) => check(value, (id): id is string => isText(id) && entities.has(id));
	return {
		scene,
		view: (value) =>
			value === null
				? null
				: check(value, (text): text is string => isText(text) && text.length <= longestView),
		seen: (value) => (value === null || value === 'fit' ? value : readSeen(record(value))),
		frame: oneOf(frames),
		revealed: listOf(scene, scenes.length),
		nameless: flag,
		named: listOf(entity, entities.size),
		blank: flag,
		words: flag,
		legend: flag,
		big: flag,
		tool: (value) => (value === null ? null : oneOf(talkTools)(value)),
		ink: listOf((value): Stroke => {
			const stroke = record(value);
			return { scene: scene(stroke.scene), points: points(stroke.points) };
		}, mostInk.strokes),
		clock: (value): Clock => {
			const { since, before } = record(value);
			return { since: since === null ? null : number(since), before: number(before) };
		}
	};
}

function readSeen({ centre, width, height }: Data): Seen {
	const [across, down] = [number(width), number(height)];
	if (across <= 0 || down <= 0) throw new Malformed();
	return { centre: point(centre), width: across, height: down };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const token = (value: unknown) =>
	check(value, (text): text is string => isText(text) && /^[0-9a-f]{8,32}$/.test(text));
const flag = (value: unknown) => check(value, (each) => typeof each === 'boolean');
const number = (value: unknown) => check(value, (each): each is number => Number.isFinite(each));
const record = (value: unknown) =>
	check(value, (each): each is Data => typeof each === 'object' && each !== null && !Array.isArray(each));
const points = (value: unknown) => listOf(point, mostInk.points)(value);

function point(value: unknown): Point {
	const [x, y] = listOf(number, 2)(value);
	if (x === undefined || y === undefined || Math.abs(x) > furthest || Math.abs(y) > furthest)
		throw new Malformed();
	return [x, y];
}

function check<Value>(value: unknown, is: (value: unknown) => value is Value): Value {
	if (!is(value)) throw new Malformed();
	return value;
}

function oneOf<Value extends string>(allowed: readonly Value[]) {
	return (value: unknown): Value => {
		const found = allowed.find((each) => each === value);
		if (found === undefined) throw new Malformed();
		return found;
	};
}

function listOf<Item>(read: (value: unknown) => Item, most: number) {
	return (value: unknown): readonly Item[] => {
		if (!Array.isArray(value) || value.length > most) throw new Malformed();
		return value.map((item: unknown) => read(item));
	};
}
