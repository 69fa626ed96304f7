/** A word of a text: as it is compared, and where it stands. */
export interface Word {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
}

/** A text as it is compared: without case and accents, so that "mexico" finds "México". */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}+/gu, '');
}

/** The words of a text, in order: runs of letters and numbers in any script, without the 's of "Mencho's". */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(/(?<![\p{L}\p{N}\p{M}]['’](?=s(?![\p{L}\p{N}\p{M}])))[\p{L}\p{N}\p{M}]+/giu)].map(
		({ 0: word, index }) => ({
			folded: fold(word),
			start: index,
			end: index + word.length
		})
	);
}
