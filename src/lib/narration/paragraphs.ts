/** A text of several paragraphs, split where a line is blank. */
export function paragraphs(text: string): readonly string[] {
	return text
		.split(/\n\s*\n/)
		.map((part) => part.replace(/\s+/g, ' ').trim())
		.filter((part) => part !== '');
}
