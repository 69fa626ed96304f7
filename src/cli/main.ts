import { check } from './check';
import type { Console } from './console';

const usage = 'Usage: npm run sourceline -- check [folder] [--json]';

/** Runs a command; gives its exit code: 0 all is well, 1 the data has errors, 2 the command could not be followed. */
export async function main(words: readonly string[], console: Console): Promise<number> {
	const [command, ...rest] = words;
	const unknown = rest.find((word) => word.startsWith('--') && word !== '--json');
	const folders = rest.filter((word) => !word.startsWith('--'));
	if (command !== 'check' || unknown !== undefined || folders.length > 1) {
		console.err(usage);
		return 2;
	}
	return check(folders[0] ?? process.env.GRAPH_DATA ?? 'graph-data', rest.includes('--json'), console);
}
