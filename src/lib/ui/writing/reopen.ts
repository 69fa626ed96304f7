import type { Investigation, Story } from '$lib/model';
import type { Store } from '$lib/view';

const keyOf = (investigation: string) => `sourceline:writing:${investigation}`;
const hash = /^#write(?:=([a-z0-9_-]+)\.(en|es))?$/;

/** What an address asks for after its `#`: the desk. */
export const deskHash = '#write';
/** The same: to write one's own story from one that is there. */
export const writeHash = ({ id, language }: Pick<Story, 'id' | 'language'>) => `#write=${id}.${language}`;

/** Whether the desk is to stand open: it was when this tab was reloaded, or a link asks for it. */
export function asksToWrite(session: Store, investigation: string, asked: string): boolean {
	return hash.test(asked) || session.read(keyOf(investigation)) !== null;
}

/** The story that an address asks to begin from. */
export function askedForIn(asked: string, { stories }: Investigation): Story | null {
	const [, id, language] = hash.exec(asked) ?? [];
	return stories.find((story) => story.id === id && story.language === language) ?? null;
}

/** The desk of this tab as its last page left it: the id of the draft that was open, empty for none. */
export function keptDesk(session: Store, investigation: string) {
	const key = keyOf(investigation);
	return {
		draft: session.read(key) ?? '',
		keep: (draft: string) => void session.write(key, draft),
		forget: () => session.remove(key)
	};
}
