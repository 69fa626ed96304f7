import { paperIds, takeAways, type TakeAway } from '$lib/handouts';
import { languages, webAddress, type Investigation, type Story } from '$lib/model';
import { writeSvg } from '$lib/figure';
import { fontsOnDisk, openFolder, rasterise } from '$lib/server';
import path from 'node:path';
import { isDay, oneOf } from './asked';
import type { Console } from './console';
import { written } from './written';

/** What the command was asked, as it was written. */
export interface StoryWords {
	readonly investigation: string;
	readonly story: string;
	readonly folder: string;
	readonly out: string | undefined;
	/** Which of what has the ending of the file; by default the first. */
	readonly kind: string | undefined;
	readonly lang: string | undefined;
	readonly paper: string | undefined;
	readonly address: string | undefined;
	readonly date: string | undefined;
}

const endings = [...new Set(takeAways.map(({ extension }) => `.${extension}`))];

/**
 * Makes what is taken away of a story and writes it to a file: which, its ending and `--kind` say. `template` builds the
 * page that what opens from one file is made of.
 */
export async function story(
	words: StoryWords,
	console: Console,
	template: () => Promise<string>
): Promise<number> {
	const wrong = faultOf(words);
	if (wrong !== null) return refused(wrong, console);
	const found = await opened(words, console);
	if (typeof found === 'number') return found;
	const [way] = waysFor(words);
	const { investigation, told } = found;
	if (!way?.when(told)) return refused(`--kind ${words.kind}: the story ${told.id} asks nothing`, console);
	const taken = await way.make({
		investigation,
		story: told,
		address: words.address ?? null,
		day: words.date ?? '',
		paper: paperIds.find((id) => id === words.paper) ?? 'a4',
		fonts: fontsOnDisk,
		png: (figure, times) => rasterise(writeSvg(figure, { fontCss: '', metadata: '' }), times),
		page: template,
		site: null
	});
	const out = words.out ?? '';
	if ((await written(out, taken.content, console)) !== 0) return 2;
	for (const warning of taken.warnings) console.err(`warning: ${warning}`);
	console.out(`${out}: ${way.label('en')}, ${told.scenes.length} scenes`);
	return 0;
}

function refused(why: string, console: Console): number {
	console.err(why);
	return 2;
}

/** What has the ending of the file, and is of the kind that is named. */
function waysFor({ out = '', kind }: StoryWords): readonly TakeAway[] {
	const ending = takeAways.filter(({ extension }) => path.extname(out) === `.${extension}`);
	return kind === undefined ? ending : ending.filter(({ id }) => id === kind);
}

/** What of the words cannot be followed, and what could be; null where all can. */
function faultOf(words: StoryWords): string | null {
	const { out, kind, address, date, lang, paper } = words;
	if (out === undefined || !endings.includes(path.extname(out)))
		return `--out: a file that ends in ${endings.join(', ')}`;
	if (waysFor(words).length === 0) {
		const known = waysFor({ ...words, kind: undefined }).map(({ id }) => id);
		return `--kind ${kind}: of ${path.extname(out)} one of ${known.join(', ')}`;
	}
	if (address !== undefined && !webAddress(address))
		return `--address ${address}: an address as https://example.org`;
	if (date !== undefined && !isDay(date)) return `--date ${date}: a day as 2026-11-24`;
	return oneOf('lang', lang, languages) ?? oneOf('paper', paper, paperIds);
}

/** The story that is asked for, in the language that is: without one the first that it is written in. */
async function opened(
	{ folder, investigation: id, story: asked, lang }: StoryWords,
	console: Console
): Promise<{ readonly investigation: Investigation; readonly told: Story } | number> {
	const found = await openFolder(folder).open(id);
	if (!found) return refused(`${folder}: there is no investigation ${id}`, console);
	const { investigation } = found;
	if (!investigation) {
		console.err(`${id} has errors: npm run --silent sourceline -- check says which`);
		return 1;
	}
	const { stories } = investigation;
	const told = stories.find((each) => each.id === asked && (lang === undefined || each.language === lang));
	if (told) return { investigation, told };
	const known = stories.map((each) => `${each.id} (${each.language})`).join(', ');
	return refused(
		`${id}: there is no story ${asked}${lang === undefined ? '' : ` in ${lang}`} without errors` +
			(known === '' ? '' : `; there is ${known}`),
		console
	);
}
