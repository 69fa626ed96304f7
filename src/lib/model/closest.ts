/** More mistakes than these are another word, not a slip. */
const mostSlips = 2;

/** The word that a mistyped one was probably meant to be; undefined where none is near. */
export function closest(typed: string, known: readonly string[]): string | undefined {
	let best: string | undefined;
	let fewest = Math.min(mostSlips, Math.floor(typed.length / 2)) + 1;
	for (const word of known) {
		if (Math.abs(word.length - typed.length) >= fewest) continue;
		const found = slips(typed.toLowerCase(), word.toLowerCase());
		if (found < fewest) [best, fewest] = [word, found];
	}
	return best;
}

/** Levenshtein distance: the letters to add, drop or exchange to make one word of the other. */
function slips(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const exchanged = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
			next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? a.length;
}
