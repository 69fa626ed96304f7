/** The words of a figure that somebody may write by hand. */
export const ownWords = ['title', 'subtitle', 'caption', 'credit', 'description'] as const;
export type OwnWords = (typeof ownWords)[number];

/** Those that were written by hand and name somebody who is withheld: they are printed as they stand. */
export function namingWords(
	choices: Readonly<Record<OwnWords, string | null>>,
	names: (text: string) => boolean
): readonly OwnWords[] {
	return ownWords.filter((each) => names(choices[each] ?? ''));
}
