import type { StoryPlace } from '../story/place';

/** Says in the address of a window which talk it belongs to, so that two talks in one browser never mix. */
const named = /^#talk=([0-9a-f]{16})(?:&scene=([a-z0-9_-]{1,80}))?$/;

/** The talk that an address names after its `#`, and the scene that it begins at. */
export function talkIn(hash: string): { readonly id: string; readonly scene: string | null } | null {
	const [, id, scene] = named.exec(hash) ?? [];
	return id === undefined ? null : { id, scene: scene ?? null };
}

/** A name that nobody guesses: of a talk, or of a window. */
export function newTalkId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(8));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The address of the presenter's window of a talk. */
export const presenterAddress = (place: StoryPlace, talk: string) => `${place.presenter}#talk=${talk}`;

/** The address of the room's window of a talk, at a scene. */
export const roomAddress = (place: StoryPlace, talk: string, scene: string) =>
	`${place.page}#talk=${talk}&scene=${scene}`;

/**
 * Opens a window of a talk. Without a tie to this one, so that the browser keeps the two apart: whatever befalls the
 * other, the talk goes on here. That no window may be opened shows in that nobody answers.
 */
export function openWindow(address: string) {
	const [width, height] = [Math.min(1280, screen.availWidth), Math.min(860, screen.availHeight)];
	window.open(address, '_blank', `noopener,popup,width=${width},height=${height}`);
}

/** How many times as large as on a desk the letters of a picture are: on a wall, for its back row, and where one speaks. */
export const letters = { room: { usual: 1.3, big: 1.9 }, presenter: { usual: 1, big: 1.4 } } as const;

export const channelOf = (talk: string) => `sourceline:talk:${talk}`;
