/** What prose cites: `[[id]]`, or `[[id|words]]` where the words themselves lead to the assertion. */
export interface Citation {
	readonly id: string;
	readonly words: string | null;
	/** The line of the text that it stands on, from 0. */
	readonly line: number;
}

const written = /\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\]/g;

/** All that a text cites, in its order. */
export function citationsIn(text: string): readonly Citation[] {
	return text.split('\n').flatMap((words, line) =>
		[...words.matchAll(written)].map(([, id = '', own]) => ({
			id: id.trim(),
			words: own?.trim() ?? null,
			line
		}))
	);
}

/** A line of prose in pieces: plain words, and citations. */
export function piecesOfProse(text: string): readonly (string | Citation)[] {
	const pieces: (string | Citation)[] = [];
	let at = 0;
	for (const found of text.matchAll(written)) {
		if (found.index > at) pieces.push(text.slice(at, found.index));
		pieces.push({ id: (found[1] ?? '').trim(), words: found[2]?.trim() ?? null, line: 0 });
		at = found.index + found[0].length;
	}
	if (at < text.length) pieces.push(text.slice(at));
	return pieces;
}
