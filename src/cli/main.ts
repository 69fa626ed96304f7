import { parseArgs } from 'node:util';
import { check } from './check';
import type { Console } from './console';
import { evidence } from './evidence';

const usage = `Usage: npm run sourceline -- check [folder] [--json]
       npm run sourceline -- evidence <investigation> [--folder folder] [--json] [--without source]...`;

const options = {
	json: { type: 'boolean', default: false },
	folder: { type: 'string' },
	without: { type: 'string', multiple: true }
} as const;

/** Runs a command; gives its exit code: 0 all is well, 1 the data has errors, 2 the command could not be followed. */
export async function main(words: readonly string[], console: Console): Promise<number> {
	const read = readWords(words);
	const [command, named, ...rest] = read?.positionals ?? [];
	if (!read || rest.length > 0) return refuse(console);
	const { json, folder, without } = read.values;
	const shared = process.env.GRAPH_DATA ?? 'graph-data';
	if (command === 'check' && folder === undefined && without === undefined)
		return check(named ?? shared, json, console);
	if (command !== 'evidence' || named === undefined) return refuse(console);
	return evidence({ investigation: named, folder: folder ?? shared, json, without: without ?? [] }, console);
}

function readWords(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options, allowPositionals: true });
	} catch {
		return null;
	}
}

function refuse(console: Console): number {
	console.err(usage);
	return 2;
}
