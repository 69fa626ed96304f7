import type { Column, Row } from '$lib/narration';
import type { Language } from '$lib/model';

/** How many rows are looked at: enough to know what a column holds, few enough to cost nothing. */
const sample = 80;
/** Characters: the narrowest column, the widest, and what still stands on one line. */
const [narrowest, widest, oneLine] = [6, 30, 15];
/** Of an average character, of the room around the words, and of a sign before them, rem. */
const [character, room, sign] = [0.46, 1.5, 2];

/** How wide each column should be, in rem, by what nearly all of its cells hold in the two lines that a row has. */
export function columnWidths(
	columns: readonly Column[],
	rows: readonly Row[],
	language: Language
): readonly number[] {
	const looked = rows.filter((_, index) => index % Math.ceil(rows.length / sample) === 0);
	return columns.map((column) => {
		const label = column.label({}, { locale: language });
		const heading = Math.max(...label.split(' ').map((word) => word.length)) + 2;
		const lengths = looked.map((row) => column.value(row).length).sort((a, b) => a - b);
		const most = lengths[Math.floor(lengths.length * 0.96)] ?? 0;
		const wanted = most > oneLine ? Math.max(oneLine, most / 2 + 4) : most;
		const characters = Math.min(widest, Math.max(narrowest, heading, wanted));
		return characters * character + room + (column.sign ? sign : 0);
	});
}
