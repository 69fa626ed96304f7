/** A text of so many characters at most, cut off behind a word. */
export function shortened(text: string, most: number): string {
	const signs = [...text];
	if (signs.length <= most) return text;
	const short = signs.slice(0, most - 1).join('');
	return `${short.replace(/\s+\S*$/, '') || short}…`;
}
