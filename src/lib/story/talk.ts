import type { Investigation } from '$lib/model';
import { readAddress, type Frame, type Point, type View } from '$lib/view';

/** What a window's mouse does on the picture of a talk, beside moving it. */
export const talkTools = ['pointer', 'pen'] as const;
export type TalkTool = (typeof talkTools)[number];

/** A line drawn over the picture of a scene, in model units, so that it follows whatever the picture does. */
export interface Stroke {
	/** The scene that it belongs to. */
	readonly scene: string;
	readonly points: readonly Point[];
}

/** The part of the model that is in sight, model units: the same for windows of any size. */
export interface Seen {
	readonly centre: Point;
	readonly width: number;
	readonly height: number;
}

/** A clock that can be stopped: since when it runs (milliseconds since 1970), and for how long it ran before. */
export interface Clock {
	readonly since: number | null;
	readonly before: number;
}

/**
 * A story as it is being told to a room: all that its windows agree upon. Plain values, so that it can be sent from one
 * window to another and kept over a reload.
 */
export interface TalkState {
	/** The id of the scene that it is at. */
	readonly scene: string;
	/** The View as an address where somebody looks around; null for the scene's own. */
	readonly view: string | null;
	/** From where it is seen: the scene's own way with null, `fit` for all of it. */
	readonly seen: Seen | 'fit' | null;
	/** The proportions that the room's picture is arranged for. */
	readonly frame: Frame;
	/** The ids of the scenes whose questions are answered. */
	readonly revealed: readonly string[];
	/** Names are hidden, but for those of these entities. */
	readonly nameless: boolean;
	readonly named: readonly string[];
	/** The room sees nothing. */
	readonly blank: boolean;
	/** The room sees the prose of the scene. */
	readonly words: boolean;
	/** What the signs of the picture mean is seen. */
	readonly legend: boolean;
	/** Letters for the back row. */
	readonly big: boolean;
	readonly tool: TalkTool | null;
	readonly ink: readonly Stroke[];
	readonly clock: Clock;
}

/** More than a hand draws in a talk: what exceeds it is no drawing of ours. */
export const mostInk = { strokes: 300, points: 800 } as const;

/** What of a state is another than it was, field by field; null where nothing is. */
export function changesOf(before: TalkState, after: TalkState): Partial<TalkState> | null {
	const changed = Object.entries(after).filter(([name, value]) => {
		const was: unknown = Reflect.get(before, name);
		return was !== value && JSON.stringify(was) !== JSON.stringify(value);
	});
	return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<TalkState>);
}

/** The strokes without the last of a scene. */
export function withoutLast(ink: readonly Stroke[], scene: string): readonly Stroke[] {
	const last = ink.findLastIndex((stroke) => stroke.scene === scene);
	return ink.filter((_, at) => at !== last);
}

/** The View that an address in a talk's state speaks of, as near as it can be followed. */
export function viewAt(address: string, investigation: Investigation, opening: View): View {
	return readAddress(new URLSearchParams(address), investigation, opening).view;
}

/** What a presenter's window may wish for: how the room's picture is arranged is the room's affair, on its own screen. */
export function wishOf(patch: Partial<TalkState>): Partial<TalkState> {
	return Object.fromEntries(Object.entries(patch).filter(([name]) => name !== 'frame'));
}
