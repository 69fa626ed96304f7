import { regional } from './regional';
import type { Edtf, Language } from '$lib/model';
import { m } from '$messages/messages';

const simple = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const decade = /^(\d{3})X$/;

/** A valid EDTF date in words: "around 2009", "22 February 2026", "since around 2012", "2019 to 2021". */
export function dateWords(edtf: Edtf, language: Language): string {
	const locale = { locale: language };
	const [start, end] = edtf.split('/');
	if (start === undefined || end === undefined) return pointWords(edtf, language);
	if (isOpen(start) && isOpen(end)) return m['date.unknown']({}, locale);
	if (isOpen(end)) return m['date.since']({ date: pointWords(start, language) }, locale);
	if (isOpen(start)) return m['date.until']({ date: pointWords(end, language) }, locale);
	return m['date.between']({ start: pointWords(start, language), end: pointWords(end, language) }, locale);
}

/** The period of a relationship in words, from its start and end; empty where neither is known. */
export function periodWords(start: Edtf | undefined, end: Edtf | undefined, language: Language): string {
	if (start === undefined && end === undefined) return '';
	if (start === undefined) return dateWords(`../${end}`, language);
	if (end === undefined || end === start) return dateWords(start, language);
	return dateWords(`${start}/${end}`, language);
}

const isOpen = (point: string) => point === '' || point === '..';

function pointWords(point: string, language: Language): string {
	const bare = point.replace(/[~?%]/g, '');
	const date = plainWords(bare, language);
	const locale = { locale: language };
	if (point.includes('%')) return m['date.around_uncertain']({ date }, locale);
	if (point.includes('~')) return m['date.around']({ date }, locale);
	if (point.includes('?')) return m['date.uncertain']({ date }, locale);
	return date;
}

function plainWords(point: string, language: Language): string {
	const inDecade = decade.exec(point);
	if (inDecade) return m['date.decade']({ decade: `${inDecade[1]}0` }, { locale: language });
	const [, year, month, day] = simple.exec(point) ?? [];
	if (year === undefined || month === undefined || Number(month) > 12) return point;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
	return formatOf(language, day !== undefined).format(date);
}

// Making a format takes a hundred times as long as writing a date with it, and tables write thousands.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, toTheDay: boolean): Intl.DateTimeFormat {
	const key = `${language} ${toTheDay}`;
	const found = formats.get(key);
	if (found) return found;
	const made = new Intl.DateTimeFormat(regional(language), {
		year: 'numeric',
		month: 'long',
		...(toTheDay ? { day: 'numeric' } : {}),
		timeZone: 'UTC'
	});
	formats.set(key, made);
	return made;
}
