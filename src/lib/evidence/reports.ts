import { sideOf } from './descent';
import type { Evidence } from './evidence';
import { carries } from './standing';

type Noted = Pick<Evidence, 'notes'>;

const backing = ({ notes }: Noted) => notes.filter(({ note }) => sideOf(note) === 'for');

/** How many sources support or qualify an assertion: neither a denial is a report of what it denies, nor what was taken back. */
export function reportsOn(evidence: Noted): number {
	const carrying = backing(evidence).filter(({ standing }) => carries(standing));
	return new Set(carrying.map(({ note }) => note.source)).size;
}

/** How many notes speak of an assertion and back nothing. */
export function notBacking(evidence: Noted): {
	readonly takenBack: number;
	readonly contradicting: number;
	readonly mentioning: number;
} {
	const on = (side: ReturnType<typeof sideOf>) =>
		evidence.notes.filter(({ note }) => sideOf(note) === side).length;
	return {
		takenBack: backing(evidence).filter(({ standing }) => !carries(standing)).length,
		contradicting: on('against'),
		mentioning: on('neither')
	};
}
