import { presetIds } from '$lib/figure';
import { template as builtIn } from '$lib/formats/oneFile';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { check } from './check';
import type { Console } from './console';
import { evidence } from './evidence';
import { figure, type FigureWords } from './figure';
import { paperIds } from '$lib/handouts';
import { oneFile, type OneFileWords } from './oneFile';
import { story, type StoryWords } from './story';

const usage = `Usage: npm run --silent sourceline -- check [folder] [--json]
       npm run --silent sourceline -- evidence <investigation> [--folder folder] [--json] [--without source]...
       npm run --silent sourceline -- figure <investigation> --out file.svg|png|pdf [--spotlight id]... [--depth n] [--lang en|es]
           [--view address] [--preset ${presetIds.join('|')}]
           [--theme light|dark] [--transparent] [--most n] [--title text] [--subtitle text] [--caption text]
           [--credit text] [--date day] [--address address] [--times n] [--no-data] [--withhold minor|victim|witness|uncharged[=letter|=out]]...
           [--folder folder]
       npm run --silent sourceline -- onefile <investigation> --out file.html [--spotlight id]... [--depth n] [--lang en|es]
           [--view address] [--controls title,legend,sources,zoom,table|none] [--theme auto|light|dark] [--only-shown]
           [--withhold minor|victim|witness|uncharged[=letter|=out]]... [--site address] [--folder folder]
       npm run --silent sourceline -- story <investigation> <story> --out file.pdf|pptx|html [--kind handout|exercises|answers] [--lang en|es]
           [--paper ${paperIds.join('|')}] [--address address] [--date day] [--folder folder]`;

const options = {
	json: { type: 'boolean', default: false },
	folder: { type: 'string' },
	without: { type: 'string', multiple: true }
} as const;

/** Of every command that publishes a View. */
const askedOptions = {
	folder: options.folder,
	out: { type: 'string' },
	view: { type: 'string' },
	spotlight: { type: 'string', multiple: true },
	depth: { type: 'string' },
	lang: { type: 'string' },
	theme: { type: 'string' },
	withhold: { type: 'string', multiple: true }
} as const;

const figureOptions = {
	...askedOptions,
	preset: { type: 'string' },
	transparent: { type: 'boolean', default: false },
	title: { type: 'string' },
	subtitle: { type: 'string' },
	caption: { type: 'string' },
	credit: { type: 'string' },
	date: { type: 'string' },
	address: { type: 'string' },
	times: { type: 'string' },
	most: { type: 'string' },
	'no-data': { type: 'boolean', default: false }
} as const;

const oneFileOptions = {
	...askedOptions,
	controls: { type: 'string' },
	'only-shown': { type: 'boolean', default: false },
	site: { type: 'string' }
} as const;

const storyOptions = {
	folder: options.folder,
	out: { type: 'string' },
	kind: { type: 'string' },
	lang: { type: 'string' },
	paper: { type: 'string' },
	address: { type: 'string' },
	date: { type: 'string' }
} as const;

/**
 * Runs a command; gives its exit code: 0 all is well, 1 the data has errors, 2 the command could not be followed.
 * `template` makes the page that one-file networks are made of, which takes a build.
 */
export async function main(
	words: readonly string[],
	console: Console,
	template = () => Promise.resolve(builtIn)
): Promise<number> {
	const shared = process.env.GRAPH_DATA ?? 'graph-data';
	if (words.includes('--help') || words.includes('-h')) {
		console.out(usage);
		return 0;
	}
	const [publishes, ...others] = words;
	if (publishes === 'figure') {
		const asked = askedOf(others, figureOptions, shared);
		if (typeof asked === 'string') return refuse(console, asked);
		return figure({ ...asked, carry: asked['no-data'] !== true } as unknown as FigureWords, console);
	}
	if (publishes === 'onefile') {
		const asked = askedOf(others, oneFileOptions, shared);
		if (typeof asked === 'string') return refuse(console, asked);
		return oneFile(
			{ ...asked, onlyShown: asked['only-shown'] } as unknown as OneFileWords,
			console,
			template
		);
	}
	if (publishes === 'story') {
		const asked = askedOf(others, storyOptions, shared, ['investigation', 'story']);
		if (typeof asked === 'string') return refuse(console, asked);
		return story(asked as unknown as StoryWords, console, template);
	}
	const read = readWords(words);
	if (typeof read === 'string') return refuse(console, read);
	const [command, named, ...rest] = read.positionals;
	if (rest.length > 0) return refuse(console);
	const { json, folder, without } = read.values;
	if (command === 'check' && folder === undefined && without === undefined)
		return check(named ?? shared, json, console);
	if (command !== 'evidence' || named === undefined) return refuse(console);
	return evidence({ investigation: named, folder: folder ?? shared, json, without: without ?? [] }, console);
}

/** The words of a command that publishes a View, by their names; where they are no such, what is wrong with them. */
function askedOf(
	words: readonly string[],
	known: NonNullable<ParseArgsConfig['options']>,
	shared: string,
	named: readonly string[] = ['investigation']
): Readonly<Record<string, unknown>> | string {
	try {
		const { values, positionals } = parseArgs({ args: [...words], options: known, allowPositionals: true });
		const missing = named[positionals.length];
		if (missing !== undefined) return `No ${missing} is named.`;
		if (positionals.length > named.length)
			return `One ${named.at(-1)}, not ${positionals.length - named.length + 1}: ${positionals.join(', ')}.`;
		const names = Object.fromEntries(named.map((name, at) => [name, positionals[at]]));
		return { folder: shared, spotlight: [], withhold: [], ...values, ...names };
	} catch (error) {
		return whyNot(error);
	}
}

function readWords(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options, allowPositionals: true });
	} catch (error) {
		return whyNot(error);
	}
}

/** What the parser says is wrong, first sentence first: it names the word. */
function whyNot(error: unknown): string {
	return error instanceof Error ? (/^[^.\n]+/.exec(error.message)?.[0] ?? '') : '';
}

function refuse(console: Console, why = ''): number {
	console.err(why === '' ? usage : `${why}\n\n${usage}`);
	return 2;
}
