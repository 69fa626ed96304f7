import type { Scene, Story } from '$lib/model';
import type { Clock } from './talk';

/** How long a clock ran, milliseconds. */
export function elapsed({ since, before }: Clock, now: number): number {
	return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Starts a clock that stands, stops one that runs. */
export function startOrStop(clock: Clock, now: number): Clock {
	return clock.since === null
		? { since: now, before: clock.before }
		: { since: null, before: elapsed(clock, now) };
}

/** A scene without a word takes as long as so many words: it is looked at. */
const look = 40;
/** A question is thought about. */
const thought = 80;

/**
 * When each scene is to begin and to end, milliseconds from the start, so that the story takes the minutes that it names:
 * shared out by how much there is to say. Null for a story that names none.
 */
export function plannedScenes({
	minutes,
	scenes
}: Pick<Story, 'minutes' | 'scenes'>): readonly Span[] | null {
	if (minutes === undefined) return null;
	const weights = scenes.map(weightOf);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	let begun = 0;
	return weights.map((weight) => {
		const from = begun;
		begun += weight;
		const at = (weighed: number) => (weighed / all) * minutes * 60_000;
		return { from: at(from), to: at(begun) };
	});
}

export interface Span {
	readonly from: number;
	readonly to: number;
}

function weightOf({ body, question }: Scene): number {
	return look + body.split(/\s+/).length + (question ? thought : 0);
}

/** How far a talk that is at a scene is behind its plan, milliseconds; less than none where it is ahead of it. */
export function behind({ from, to }: Span, spent: number): number {
	return spent < from ? spent - from : Math.max(0, spent - to);
}

/** A time as a clock shows it: `4:05`, `1:02:09`. Milliseconds. */
export function clockFace(time: number): string {
	const seconds = Math.floor(time / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (part: number) => String(part).padStart(2, '0');
	return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
