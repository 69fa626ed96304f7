import type { CareChoices } from '$lib/figure';
import { openingOf } from '$lib/filters';
import type { WithholdChoice } from '$lib/formats/withhold';
import { cares, languages, type Investigation } from '$lib/model';
import { openFolder } from '$lib/server';
import { readAddress, type View } from '$lib/view';
import type { Console } from './console';

/** What every command that publishes a View is asked, as it was written. */
export interface AskedWords {
	readonly investigation: string;
	readonly folder: string;
	/** An address's query, or the whole address. */
	readonly view: string | undefined;
	readonly spotlight: readonly string[];
	readonly depth: string | undefined;
	readonly lang: string | undefined;
	/** `minor=letter`, `witness=out` ... */
	readonly withhold: readonly string[];
}

/** What is wrong with a flag that takes one of a few values; null where nothing is. */
export const oneOf = (name: string, value: string | undefined, known: readonly string[]) =>
	value === undefined || known.includes(value) ? null : `--${name} ${value}: one of ${known.join(', ')}`;

/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(words: string): boolean {
	const date = new Date(`${words}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === words;
}

/** What of the words cannot be followed, whatever the records are, and what could be; null where all can. */
export function askedFault({ lang, withhold }: AskedWords): string | null {
	if (careOf(withhold) === null)
		return `--withhold ${withhold.join(' ')}: ${cares.join(', ')}, each with =letter or =out`;
	return oneOf('lang', lang, languages);
}

const becomes: Readonly<Record<string, WithholdChoice>> = { letter: 'rename', out: 'leave-out' };

/** What `--withhold` says; null where it says something else. */
export function careOf(words: readonly string[]): CareChoices | null {
	const read = words.map((word) => {
		const [flag, what = 'letter'] = word.split('=');
		return [cares.find((care) => care === flag), becomes[what]] as const;
	});
	return read.every(([flag, choice]) => flag && choice) ? (Object.fromEntries(read) as CareChoices) : null;
}

/** The address that the words make: what is named by itself goes before what the address says. */
export function queryOf({ view = '', spotlight, depth, lang }: AskedWords): URLSearchParams {
	const query = new URLSearchParams(view.includes('?') ? view.slice(view.indexOf('?') + 1) : view);
	if (spotlight.length > 0) query.set('spotlight', spotlight.join(','));
	if (depth !== undefined) query.set('depth', depth);
	if (lang !== undefined) query.set('lang', lang);
	return query;
}

/**
 * Opens the investigation and reads the View that an address asks of it, by default the one that the words make. Where
 * that cannot be, says why and gives the exit code.
 */
export async function openAsked(
	words: AskedWords,
	console: Console,
	query: URLSearchParams = queryOf(words)
): Promise<{ readonly investigation: Investigation; readonly view: View } | number> {
	const opened = await openFolder(words.folder).open(words.investigation);
	if (!opened) {
		console.err(`${words.folder}: there is no investigation ${words.investigation}`);
		return 2;
	}
	const { investigation } = opened;
	if (!investigation) {
		console.err(`${words.investigation} has errors: npm run --silent sourceline -- check says which`);
		return 1;
	}
	const { view, ignored } = readAddress(query, investigation, openingOf(investigation, 'en'));
	for (const { parameter, value, why } of ignored)
		console.err(`${parameter}=${value}: ${why.replaceAll('-', ' ')}`);
	return ignored.length > 0 ? 2 : { investigation, view };
}
