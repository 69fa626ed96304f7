import { LineCounter, parseDocument, type Node } from 'yaml';
import type { Problem, ProblemCode } from '../problem';
import { largestFile, type FileContent } from '../reading';
import { refused } from './refused';

export type Report = (
	file: string,
	line: number,
	code: ProblemCode,
	values?: Readonly<Record<string, string>>,
	severity?: Problem['severity']
) => void;

/** A YAML file, or a piece of one, that parsed: its root, and on which line each of its nodes stands. */
export interface OpenFile {
	readonly name: string;
	readonly root: Node | null;
	lineOf(node: unknown): number;
}

// Tabs and ends of lines apart, none of these is ever typed.
const control = new RegExp('[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]');

/** The text of a file, where there is one that can be parsed; else null, and what is wrong with it is reported. */
export function textOf(
	name: string,
	content: FileContent,
	report: Report,
	largest = largestFile
): string | null {
	if ('fault' in content) {
		report(name, 1, content.fault, content.values);
		return null;
	}
	if (content.text.length > largest) {
		const values = { file: name, size: String(content.text.length), most: String(largest) };
		report(name, 1, 'file-too-large', values);
		return null;
	}
	const text = content.text.replace(/^\uFEFF/, '');
	const odd = text.search(control);
	if (odd < 0) return text;
	const line = text.slice(0, odd).split('\n').length;
	report(name, line, 'broken-yaml', { reason: 'a control character' });
	return null;
}

/** Parses a YAML file; what is wrong with it as YAML is reported, and then there is nothing to read: null. */
export function openYaml(
	name: string,
	content: FileContent,
	report: Report,
	largest = largestFile
): OpenFile | null {
	const text = textOf(name, content, report, largest);
	return text === null ? null : openText(name, text, report);
}

/** Parses a text that begins on a line of a file; where it is no YAML that records are written in, null and a report. */
export function openText(name: string, text: string, report: Report, firstLine = 1): OpenFile | null {
	const parsed = parse(text, firstLine);
	if ('root' in parsed) return { name, ...parsed };
	report(name, parsed.line, 'broken-yaml', { reason: parsed.reason });
	return null;
}

type Parsed = Omit<OpenFile, 'name'> | { readonly line: number; readonly reason: string };

function parse(text: string, firstLine: number): Parsed {
	const lines = new LineCounter();
	const lineAt = (offset: number | undefined) => (lines.linePos(offset ?? 0).line || 1) + firstLine - 1;
	const lineOf = (node: unknown) => lineAt((node as { range?: readonly number[] } | null)?.range?.[0]);
	try {
		// The parser's own check of double keys compares each with each; `refused` takes one look at each.
		const document = parseDocument(text, {
			lineCounter: lines,
			uniqueKeys: false,
			// A pretty message repeats the line, counted from where this text begins.
			prettyErrors: false,
			schema: 'core',
			// `silent` would also keep quiet about a second document in the file, and lose its records.
			logLevel: 'error'
		});
		const wrong = document.errors[0] ?? document.warnings[0];
		if (wrong) return { line: lineAt(wrong.pos[0]), reason: wrong.message.split('\n')[0] ?? '' };
		const root = document.contents as Node | null;
		const bad = refused(root);
		return bad ? { line: lineOf(bad.node), reason: bad.reason } : { root, lineOf };
	} catch (error) {
		// Text made to exhaust the parser ends here: it is the text that is wrong.
		return {
			line: firstLine,
			reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unreadable'
		};
	}
}
