import { parseArgs } from 'node:util';
import { check } from './check';
import type { Console } from './console';
import { evidence } from './evidence';
import { figure, type FigureWords } from './figure';

const usage = `Usage: npm run sourceline -- check [folder] [--json]
       npm run sourceline -- evidence <investigation> [--folder folder] [--json] [--without source]...
       npm run sourceline -- figure <investigation> --out file.svg|png|pdf [--spotlight id]... [--depth n] [--lang en|es]
           [--view address] [--preset article|square|story|a4-portrait|a4-landscape|slide|column] [--theme light|dark]
           [--transparent] [--title text] [--subtitle text] [--caption text] [--credit text] [--date day]
           [--address address] [--times n] [--no-data] [--withhold minor|victim|witness|uncharged[=letter|=out]]...
           [--folder folder]`;

const options = {
	json: { type: 'boolean', default: false },
	folder: { type: 'string' },
	without: { type: 'string', multiple: true }
} as const;

/** Of the figure alone. */
const figureOptions = {
	folder: options.folder,
	out: { type: 'string' },
	view: { type: 'string' },
	spotlight: { type: 'string', multiple: true },
	depth: { type: 'string' },
	lang: { type: 'string' },
	preset: { type: 'string' },
	theme: { type: 'string' },
	transparent: { type: 'boolean', default: false },
	title: { type: 'string' },
	subtitle: { type: 'string' },
	caption: { type: 'string' },
	credit: { type: 'string' },
	date: { type: 'string' },
	address: { type: 'string' },
	times: { type: 'string' },
	withhold: { type: 'string', multiple: true },
	'no-data': { type: 'boolean', default: false }
} as const;

/** Runs a command; gives its exit code: 0 all is well, 1 the data has errors, 2 the command could not be followed. */
export async function main(words: readonly string[], console: Console): Promise<number> {
	const shared = process.env.GRAPH_DATA ?? 'graph-data';
	if (words[0] === 'figure') return drawn(words.slice(1), shared, console);
	const read = readWords(words);
	const [command, named, ...rest] = read?.positionals ?? [];
	if (!read || rest.length > 0) return refuse(console);
	const { json, folder, without } = read.values;
	if (command === 'check' && folder === undefined && without === undefined)
		return check(named ?? shared, json, console);
	if (command !== 'evidence' || named === undefined) return refuse(console);
	return evidence({ investigation: named, folder: folder ?? shared, json, without: without ?? [] }, console);
}

function drawn(words: readonly string[], shared: string, console: Console): Promise<number> | number {
	try {
		const { values, positionals } = parseArgs({
			args: [...words],
			options: figureOptions,
			allowPositionals: true
		});
		const [investigation, ...rest] = positionals;
		if (investigation === undefined || rest.length > 0) return refuse(console);
		const { folder = shared, spotlight = [], withhold = [], 'no-data': bare, ...others } = values;
		return figure(
			{
				out: undefined,
				view: undefined,
				depth: undefined,
				...others,
				investigation,
				folder,
				spotlight,
				withhold,
				carry: !bare
			} as FigureWords,
			console
		);
	} catch {
		return refuse(console);
	}
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
