import { isAlias, isScalar, LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { Problem, ProblemCode } from '../problem';
import type { FileContent } from '../reading';

/** Deeper nesting than this is no record but an attack on whoever reads it. */
const deepest = 12;

export type Report = (
	file: string,
	line: number,
	code: ProblemCode,
	values?: Readonly<Record<string, string>>,
	severity?: Problem['severity']
) => void;

/** A YAML file that parsed: its root, and on which line each of its nodes stands. */
export interface OpenFile {
	readonly name: string;
	readonly root: Node | null;
	lineOf(node: unknown): number;
}

/** Parses a YAML file; what is wrong with it as YAML is reported, and then there is nothing to read: null. */
export function openYaml(name: string, content: FileContent, report: Report): OpenFile | null {
	if ('fault' in content) {
		report(name, 1, content.fault, content.values);
		return null;
	}
	const lines = new LineCounter();
	const lineOf = (node: unknown) => {
		const range = (node as { range?: readonly number[] } | null)?.range;
		return range ? lines.linePos(range[0] ?? 0).line : 1;
	};
	const document = parseDocument(content.text.replace(/^\uFEFF/, ''), {
		lineCounter: lines,
		uniqueKeys: true,
		schema: 'core',
		logLevel: 'silent'
	});
	const [error] = document.errors;
	if (error) {
		report(name, lines.linePos(error.pos[0]).line || 1, 'broken-yaml', {
			reason: error.message.split('\n')[0] ?? ''
		});
		return null;
	}
	const root = document.contents as Node | null;
	const bad = unreadable(root);
	if (bad) {
		report(name, lineOf(bad), 'broken-yaml', { reason: 'an alias, or nesting that is too deep' });
		return null;
	}
	return { name, root, lineOf };
}

/** An alias or a node too deep: neither occurs in records, and either can be made to grow without end. */
function unreadable(root: Node | null): Node | null {
	let found: Node | null = null;
	if (root === null || isScalar(root)) return null;
	visit(root, (_, node, path) => {
		if (isAlias(node) || path.length > deepest * 2) {
			found = node as Node;
			return visit.BREAK;
		}
		return undefined;
	});
	return found;
}
