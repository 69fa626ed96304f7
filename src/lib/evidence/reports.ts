import { sideOf } from './descent';
import type { Evidence } from './evidence';

type Noted = Pick<Evidence, 'notes'>;

/** How many sources support or qualify an assertion: a denial is no report of what it denies. */
export function reportsOn({ notes }: Noted): number {
	return new Set(notes.filter(({ note }) => sideOf(note) === 'for').map(({ note }) => note.source)).size;
}

/** How many notes speak of an assertion and back nothing. */
export function notBacking({ notes }: Noted): {
	readonly contradicting: number;
	readonly mentioning: number;
} {
	const on = (side: ReturnType<typeof sideOf>) => notes.filter(({ note }) => sideOf(note) === side).length;
	return { contradicting: on('against'), mentioning: on('neither') };
}
