import { measure } from './measure';

/** Font size of the numbers at a line where it may be so small, pixels. */
export const tagSize = 9.5;
/** From one of their rows to the next, font sizes. */
export const tagLeading = 1.1;
/** So few numbers in more than two rows would be a column of figures. */
const mostRows = (numbers: number) => (numbers < 5 ? 2 : 3);

/** The numbers of a line set in rows. */
export interface TagBlock {
	readonly rows: readonly string[];
	/** With the rim of its letters, pixels. */
	readonly width: number;
	readonly height: number;
}

/** The ways to set numbers, the flattest first: in brackets, in rows as even as can be. */
export function blocksOf(numbers: readonly string[], size = tagSize): readonly TagBlock[] {
	const words = numbers.map((number, index) => {
		const last = index === numbers.length - 1;
		return `${index === 0 ? '[' : ''}${number}${last ? ']' : ','}`;
	});
	const blocks: TagBlock[] = [];
	for (let count = 1; count <= Math.min(mostRows(words.length), words.length); count++) {
		const rows = evenRows(words, count);
		const width = (Math.max(...rows.map(widthOf)) * size) / tagSize;
		const narrowest = blocks[blocks.length - 1]?.width ?? Infinity;
		if (width + 3 < narrowest)
			blocks.push({ rows, width: width + 3, height: ((rows.length - 1) * tagLeading + 1.15) * size });
	}
	return blocks;
}

const widthOf = (row: string) => measure(row, tagSize, 500);

/** Words in so many rows, the widest of which is as narrow as can be: where each row ends is tried for each number of rows. */
function evenRows(words: readonly string[], count: number): readonly string[] {
	if (count === 1) return [words.join(' ')];
	let best: readonly string[] = [words.join(' ')];
	for (let first = 1; first <= words.length - count + 1; first++) {
		const rows = [words.slice(0, first).join(' '), ...evenRows(words.slice(first), count - 1)];
		if (Math.max(...rows.map(widthOf)) < Math.max(...best.map(widthOf))) best = rows;
	}
	return best;
}

/** Letters that nobody takes for a figure. */
const alphabet = [...'abcdefghijkmnpqrstuvwxyz'];
/** More lines than this need two letters. */
export const singleLetters = alphabet.length;

/** The letter of a line, by its place among those that have one: a to z, then aa. */
export function letterAt(index: number): string {
	const { length } = alphabet;
	return (index >= length ? letterAt(Math.floor(index / length) - 1) : '') + (alphabet[index % length] ?? '');
}

/** The room of a letter in its disc, of so many that there are. */
export function letterBlock(count: number, size = tagSize): TagBlock {
	return { rows: [''], width: size * (count > singleLetters ? 2 : 1.4), height: size * 1.4 };
}
