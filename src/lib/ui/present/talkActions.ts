/** What can be done in a talk: the one list from which keys, buttons and the sheet of keys of both windows are made. */
import type { Talk } from '$lib/state';
import type { TalkRole } from '$lib/story';
import { m } from '$messages/messages';
import type { Action } from '../action';

/** What a window of a talk can do for its actions. */
export interface TalkWindow {
	readonly talk: Talk;
	readonly role: TalkRole;
	/** Opens the other window. */
	readonly openOther: () => void;
	/** Ends the talk in both windows. */
	readonly end: () => void;
}

export type TalkGroup = 'go' | 'room' | 'draw' | 'time' | 'window';

export interface TalkAction {
	readonly id: string;
	readonly group: TalkGroup;
	readonly label: Action['label'];
	/** As the browser names them (`KeyboardEvent.key`). */
	readonly keys: readonly string[];
	readonly when?: (on: TalkWindow) => boolean;
	/** Of what stays so: whether it is. */
	readonly pressed?: (on: TalkWindow) => boolean;
	readonly run: (on: TalkWindow) => void;
}

const last = ({ talk }: TalkWindow) => talk.player.story.scenes.length - 1;
const isOpen = ({ talk }: TalkWindow) => talk.workspace.screen.dialog === 'shortcuts';

const going: readonly TalkAction[] = [
	{
		id: 'previous',
		group: 'go',
		label: m['story.previous'],
		keys: ['ArrowLeft', 'PageUp'],
		when: ({ talk }) => !talk.player.isFirst,
		run: ({ talk }) => talk.step(-1)
	},
	{
		id: 'next',
		group: 'go',
		label: m['story.next'],
		keys: ['ArrowRight', 'PageDown', ' '],
		when: ({ talk }) => !talk.player.isLast,
		run: ({ talk }) => talk.step(1)
	},
	{
		id: 'first',
		group: 'go',
		label: m['present.first'],
		keys: ['Home'],
		run: ({ talk }) => talk.jump(0)
	},
	{
		id: 'last',
		group: 'go',
		label: m['present.last'],
		keys: ['End'],
		run: (on) => on.talk.jump(last(on))
	},
	{
		id: 'back',
		group: 'go',
		label: m['story.back'],
		keys: ['s'],
		when: ({ talk }) => talk.player.isAway || talk.snapshot.view !== null || talk.snapshot.seen !== null,
		run: ({ talk }) => talk.player.back()
	}
];

const showing: readonly TalkAction[] = [
	{
		id: 'blank',
		group: 'room',
		label: m['present.blank'],
		keys: ['b', '.'],
		pressed: ({ talk }) => talk.blank,
		run: ({ talk }) => (talk.blank = !talk.blank)
	},
	{
		id: 'words',
		group: 'room',
		label: m['present.words'],
		keys: ['w'],
		pressed: ({ talk }) => talk.words,
		run: ({ talk }) => (talk.words = !talk.words)
	},
	{
		id: 'legend',
		group: 'room',
		label: m['overview.legend'],
		keys: ['k'],
		pressed: ({ talk }) => talk.workspace.screen.legend,
		run: ({ talk: { workspace } }) => (workspace.screen.legend = !workspace.screen.legend)
	},
	{
		id: 'big',
		group: 'room',
		label: m['present.big'],
		keys: ['t'],
		pressed: ({ talk }) => talk.big,
		run: ({ talk }) => (talk.big = !talk.big)
	},
	{
		id: 'nameless',
		group: 'room',
		label: m['present.nameless'],
		keys: ['h'],
		pressed: ({ talk }) => talk.player.nameless,
		run: ({ talk }) => talk.hideNames(!talk.player.nameless)
	},
	{
		id: 'reveal',
		group: 'room',
		label: m['present.reveal'],
		keys: ['r'],
		when: ({ talk: { player } }) => player.nameless || player.scene?.question !== undefined,
		run: ({ talk }) => talk.reveal()
	}
];

const drawing: readonly TalkAction[] = [
	{
		id: 'pointer',
		group: 'draw',
		label: m['present.pointer'],
		keys: ['l'],
		pressed: ({ talk }) => talk.tool === 'pointer',
		run: ({ talk }) => talk.hold(talk.tool === 'pointer' ? null : 'pointer')
	},
	{
		id: 'pen',
		group: 'draw',
		label: m['present.pen'],
		keys: ['d'],
		pressed: ({ talk }) => talk.tool === 'pen',
		run: ({ talk }) => talk.hold(talk.tool === 'pen' ? null : 'pen')
	},
	{
		id: 'lay-down',
		group: 'draw',
		label: m['present.lay_down'],
		keys: ['Escape'],
		when: ({ talk }) => talk.tool !== null,
		run: ({ talk }) => talk.hold(null)
	},
	{
		id: 'undo-stroke',
		group: 'draw',
		label: m['present.undo_stroke'],
		keys: ['z'],
		when: ({ talk }) => talk.inked.length > 0,
		run: ({ talk }) => talk.undoStroke()
	},
	{
		id: 'clear-ink',
		group: 'draw',
		label: m['present.clear_ink'],
		keys: ['e'],
		when: ({ talk }) => talk.inked.length > 0,
		run: ({ talk }) => talk.clearInk()
	}
];

const keeping: readonly TalkAction[] = [
	{
		id: 'clock',
		group: 'time',
		label: m['present.clock'],
		keys: ['c'],
		pressed: ({ talk }) => talk.clock.since !== null,
		run: ({ talk }) => talk.startOrStop()
	},
	{
		id: 'reset-clock',
		group: 'time',
		label: m['present.reset_clock'],
		keys: [],
		run: ({ talk }) => talk.resetClock()
	},
	{
		id: 'fullscreen',
		group: 'window',
		label: m['present.fullscreen'],
		keys: ['f'],
		run: () => void switchFullScreen()
	},
	{
		id: 'other-window',
		group: 'window',
		label: m['present.other_window'],
		keys: ['p'],
		when: ({ role }) => role === 'room',
		run: ({ openOther }) => openOther()
	},
	{
		id: 'end',
		group: 'window',
		label: m['present.end'],
		keys: ['q'],
		run: ({ end }) => end()
	},
	{
		id: 'keys',
		group: 'window',
		label: m['action.shortcuts'],
		keys: ['?'],
		pressed: isOpen,
		run: ({ talk }) => (talk.workspace.screen.dialog = 'shortcuts')
	}
];

export const talkActions: readonly TalkAction[] = [...going, ...showing, ...drawing, ...keeping];

/** A browser that has no full screen, or refuses it, leaves the window as it is. */
async function switchFullScreen() {
	try {
		await (document.fullscreenElement
			? document.exitFullscreen()
			: document.documentElement.requestFullscreen());
	} catch {
		// Its own key does the same.
	}
}

/** What types, or has arrows and letters of its own. */
const own =
	'input:not([type=checkbox]), select, textarea, [contenteditable], [role="grid"], [role="tablist"]';
const presses = 'button, a, summary, input, label';

/**
 * The action that a key press asks for in a talk. They hold while the picture has the focus too: a remote control knows
 * nothing of what was pressed there before. Whoever walks through the network has its keys.
 */
export function talkActionOf(event: KeyboardEvent, on: TalkWindow): TalkAction | undefined {
	const { workspace } = on.talk;
	const target = event.target instanceof Element ? event.target : null;
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
	if (workspace.screen.dialog !== null || target?.closest(`dialog, [role="menu"], ${own}`)) return;
	if (workspace.walker.walk !== null && target?.closest('[role="application"], .walk')) return;
	if (event.key === ' ' && target?.closest(presses)) return;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	if (event.shiftKey && event.key.length > 1) return;
	return talkActions.find((action) => action.keys.includes(key));
}

/** Does what a key press asks for, if anything, and tells whether it asked for something. */
export function actInTalk(event: KeyboardEvent, on: TalkWindow): boolean {
	const action = talkActionOf(event, on);
	const can = action?.when?.(on) ?? true;
	// What has no use for Escape leaves it to what has.
	if (!action || (!can && event.key === 'Escape')) return false;
	event.preventDefault();
	event.stopPropagation();
	if (can) action.run(on);
	return true;
}
