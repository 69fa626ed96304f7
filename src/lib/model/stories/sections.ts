/** A story's text, cut into what its parts are: nothing is understood of them yet. */
import { closes, fence, fenceNames, heading, notesHeading, unescaped, type FenceName } from './marks';

export interface Block {
	readonly text: string;
	/** The line of the file that it begins on, from 1. */
	readonly line: number;
}

export interface Section {
	readonly title: string;
	/** As written after the title: `{#money}`. */
	readonly id: string | null;
	readonly line: number;
	readonly body: Block;
	readonly notes: Block | null;
	/** What stands in fences named `view` and `question`. */
	readonly fences: readonly (Block & { readonly name: FenceName })[];
}

export interface Sections {
	readonly front: Block | null;
	/** What stands before the first heading. */
	readonly before: Block;
	readonly scenes: readonly Section[];
}

/** Cuts a story into its front matter and its scenes, each with its fences and the notes of whoever speaks. */
export function sectionsOf(text: string): Sections {
	const lines = text.split(/\r?\n/);
	const front = frontOf(lines);
	const cutter = new Cutter();
	for (let at = front?.after ?? 0; at < lines.length; at++) cutter.take(lines[at] ?? '', at + 1);
	return { front: front?.block ?? null, ...cutter.end() };
}

function frontOf(lines: readonly string[]): { readonly block: Block; readonly after: number } | null {
	if (lines[0]?.trim() !== '---') return null;
	const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
	if (end < 0) return null;
	return { block: { text: lines.slice(1, end).join('\n'), line: 2 }, after: end + 1 };
}

/** Lines that belong together, without the empty ones around them. */
class Gathering {
	readonly #lines: { readonly text: string; readonly line: number }[] = [];

	add(text: string, line: number) {
		if (this.#lines.length > 0 || text.trim() !== '') this.#lines.push({ text, line });
	}

	block(orAt: number): Block {
		const text = this.#lines
			.map((each) => each.text)
			.join('\n')
			.trimEnd();
		return { text, line: this.#lines[0]?.line ?? orAt };
	}
}

interface Open {
	readonly title: string;
	readonly id: string | null;
	readonly line: number;
	readonly body: Gathering;
	notes: Gathering | null;
	readonly fences: (Block & { readonly name: FenceName })[];
}

/** Takes a story line by line. What stands in a fence that is none of ours is prose like any other, headings in it too. */
class Cutter {
	readonly #before = new Gathering();
	readonly #scenes: Open[] = [];
	#marks: string | null = null;
	#ours: { readonly name: FenceName; readonly lines: string[]; readonly line: number } | null = null;

	take(text: string, line: number) {
		const marks = fence.exec(text);
		if (this.#marks !== null) return this.#inside(text, line, marks);
		const open = this.#scenes.at(-1);
		if (marks) {
			this.#marks = marks[1] ?? '';
			const name = fenceNames.find((each) => each === marks[2]);
			if (name && open) this.#ours = { name, lines: [], line: line + 1 };
			else this.#add(text, line);
			return;
		}
		const title = heading.exec(text);
		if (title) {
			const fresh = { title: title[1] ?? '', id: title[2] ?? null, line };
			this.#scenes.push({ ...fresh, body: new Gathering(), notes: null, fences: [] });
		} else if (open && notesHeading.test(text)) open.notes ??= new Gathering();
		else this.#add(unescaped(text), line);
	}

	end(): Omit<Sections, 'front'> {
		// A fence that is never closed ends with the file.
		this.#close();
		const scenes = this.#scenes.map(({ body, notes, ...rest }) => ({
			...rest,
			body: body.block(rest.line),
			notes: notes?.block(rest.line) ?? null
		}));
		return { before: this.#before.block(1), scenes };
	}

	#inside(text: string, line: number, marks: RegExpExecArray | null) {
		const closed = closes(this.#marks ?? '', marks);
		if (!this.#ours) {
			this.#add(text, line);
			if (closed) this.#marks = null;
		} else if (closed) this.#close();
		else this.#ours.lines.push(text);
	}

	#close() {
		if (this.#ours) {
			const { name, lines, line } = this.#ours;
			this.#scenes.at(-1)?.fences.push({ name, text: lines.join('\n'), line });
		}
		this.#ours = null;
		this.#marks = null;
	}

	#add(text: string, line: number) {
		const open = this.#scenes.at(-1);
		(open?.notes ?? open?.body ?? this.#before).add(text, line);
	}
}
