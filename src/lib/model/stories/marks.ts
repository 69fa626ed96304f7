/** The lines of a story's text that are no prose: where a scene begins, its notes, its fences. */

/** A fence of prose or of ours: its signs, and its name. */
export const fence = /^(`{3,}|~{3,})\s*(\S*)\s*$/;
/** Of a scene: its title and its id. A title that was left out is told of, and not taken for prose. */
export const heading = /^##(?!#)(?:\s+(.*?))??\s*(?:\{#([^}]*)\})?\s*#*\s*$/;
export const notesHeading = /^###\s+(?:notes|notas)\s*#*\s*$/i;

export const fenceNames = ['view', 'question'] as const;
export type FenceName = (typeof fenceNames)[number];

/** Whether a fence is closed by a line. */
export const closes = (opened: string, line: RegExpExecArray | null) =>
	line !== null && line[2] === '' && (line[1] ?? '').startsWith(opened);

/** Whether a line would be taken for one of these, were it not for the signs `\` that it may begin with. */
const isMark = (line: string) => {
	const bare = line.replace(/^\\+/, '');
	return fence.test(bare) || heading.test(bare) || notesHeading.test(bare);
};

/** A line of prose as it was meant: a sign `\` before what would begin a scene or a fence is not part of it. */
export function unescaped(line: string): string {
	return line.startsWith('\\') && isMark(line) ? line.slice(1) : line;
}

/**
 * Prose as a story's file carries it, so that it is read as the very same: a line that would begin a scene, notes or a
 * fence of ours gets a sign `\`. What stands in a fence of the prose's own needs none.
 */
export function escapedProse(text: string): string {
	const lines = text.split('\n');
	const written: string[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		const end = ownFence(lines, at);
		if (end === null) written.push(isMark(line) ? `\\${line}` : line);
		else {
			written.push(...lines.slice(at, end + 1));
			at = end;
		}
	}
	return written.join('\n');
}

/** Where the fence ends that begins on a line, where it is prose's own and is closed. */
function ownFence(lines: readonly string[], at: number): number | null {
	const [, opened, name] = fence.exec(lines[at] ?? '') ?? [];
	if (opened === undefined || fenceNames.some((each) => each === name)) return null;
	const end = lines.findIndex((line, i) => i > at && closes(opened, fence.exec(line)));
	return end < 0 ? null : end;
}
