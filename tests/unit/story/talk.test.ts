import { openFolder } from '$lib/server';
import { changesOf, talkReader, talkStateReader, withoutLast, wishOf, type TalkState } from '$lib/story';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const opened = await openFolder('graph-data').open('teaching-example');
const investigation = opened?.investigation;
const story = investigation?.stories[0];
if (!investigation || !story) throw new Error('the teaching example has no story');
const [first, second] = story.scenes.map(({ id }) => id);
const read = talkReader(story, investigation);
const readKept = talkStateReader(story, investigation);

const state: TalkState = {
	scene: first ?? '',
	view: 'v=1&depth=2',
	seen: { centre: [1, 2], width: 300, height: 200 },
	frame: 'wide',
	revealed: [second ?? ''],
	nameless: true,
	named: [investigation.entities[0]?.id ?? ''],
	blank: false,
	words: true,
	legend: false,
	big: false,
	tool: 'pen',
	ink: [
		{
			scene: first ?? '',
			points: [
				[0, 0],
				[10, 4.5]
			]
		}
	],
	clock: { since: 1_700_000_000_000, before: 12 }
};
const from = '0123456789abcdef';

describe('a message of a talk', () => {
	it.each([
		{ kind: 'hello', role: 'presenter' },
		{ kind: 'ping', role: 'room' },
		{ kind: 'bye', role: 'room' },
		{ kind: 'state', role: 'room', state, heard: { from, turn: 3 } },
		{ kind: 'wish', role: 'presenter', turn: 4, patch: { blank: true, ink: state.ink } },
		{ kind: 'trace', role: 'presenter', pointer: null },
		{
			kind: 'trace',
			role: 'presenter',
			stroke: [
				[1, 2],
				[3, 4]
			]
		}
	])('is read as it was written: $kind', (message) => {
		// As it comes through a channel.
		expect(read(structuredClone({ ...message, from }))).toEqual({ ...message, from });
	});

	it.each([
		['nothing', null],
		['words', 'hello'],
		['no sender', { kind: 'hello', role: 'room' }],
		['a sender that is markup', { kind: 'hello', role: 'room', from: '<img src=x>' }],
		['another kind', { kind: 'shout', role: 'room', from }],
		['a role that there is not', { kind: 'hello', role: 'audience', from }],
		[
			'a scene of another story',
			{ kind: 'wish', role: 'presenter', from, turn: 1, patch: { scene: 'elsewhere' } }
		],
		[
			'an entity that nobody knows',
			{ kind: 'wish', role: 'presenter', from, turn: 1, patch: { named: ['nobody'] } }
		],
		['half a state', { kind: 'state', role: 'room', from, heard: null, state: { scene: first } }],
		['a point beyond all numbers', { kind: 'trace', role: 'room', from, pointer: [Infinity, 0] }],
		['a point of three', { kind: 'trace', role: 'room', from, pointer: [1, 2, 3] }],
		['more ink than anyone draws', { kind: 'trace', role: 'room', from, stroke: Array(5000).fill([0, 0]) }],
		[
			'a window of no size',
			{
				kind: 'wish',
				role: 'presenter',
				from,
				turn: 1,
				patch: { seen: { centre: [0, 0], width: 0, height: 0 } }
			}
		]
	])('is ignored where it is %s', (_, data) => {
		expect(read(data)).toBeNull();
	});

	it('leaves out what it does not know, so that a newer window may say more', () => {
		const message = {
			kind: 'wish',
			role: 'presenter',
			from,
			turn: 1,
			patch: { blank: true, confetti: true }
		};
		expect(read(message)).toMatchObject({ patch: { blank: true } });
		expect(JSON.stringify(read(message))).not.toContain('confetti');
	});

	it('never throws, whatever comes', () => {
		fc.assert(fc.property(fc.anything(), (data) => void read(data)));
	});
});

describe('the state of a talk', () => {
	it('is read again as it was kept; of another story it is not', () => {
		expect(readKept(JSON.parse(JSON.stringify(state)))).toEqual(state);
		expect(readKept({ ...state, scene: 'elsewhere' })).toBeNull();
	});

	it('tells what has become another, and nothing where nothing has', () => {
		expect(changesOf(state, { ...state, clock: { ...state.clock } })).toBeNull();
		expect(changesOf(state, { ...state, blank: true })).toEqual({ blank: true });
	});

	it('leaves to the room how its picture is arranged', () => {
		expect(wishOf({ frame: 'tall', big: true })).toEqual({ big: true });
	});

	it('loses the last stroke of the scene that is told, not of another', () => {
		const points = [
			[0, 0],
			[1, 1]
		] as const;
		const ink = ['a', 'b', 'a', 'b'].map((scene) => ({ scene, points }));
		expect(withoutLast(ink, 'a').map(({ scene }) => scene)).toEqual(['a', 'b', 'b']);
		expect(withoutLast(ink, 'c')).toHaveLength(4);
	});
});
