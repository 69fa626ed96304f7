import type { Language } from '$lib/model';
import type { Site } from '$lib/view';

/** What a one-file network holds besides the code that shows it. */
export interface OneFile {
	/** The records as Sourceline JSON. */
	readonly investigation: string;
	/** The address of a View, with what was chosen for the frame (`view/embed`). */
	readonly query: string;
	readonly title: string;
	readonly language: Language;
	/** How the site with the full network is found, from anywhere; null where there is none to lead to. */
	readonly site: Site | null;
	/** What a reader without scripts is told. */
	readonly noScript: string;
	/** What such a reader has to read besides, as HTML that we wrote ourselves. */
	readonly readable?: string;
	/** The id of the story that it opens with; without one it shows the network. */
	readonly story?: string;
	/** What its page says of itself all the time, in sentences: whom it withholds, that it is only a part. */
	readonly said?: readonly string[];
}

/** Where in a template what goes. None of them can stand in its code: the build writes every `<!--` there otherwise. */
export const places = {
	language: '<!--sourceline:language-->',
	title: '<!--sourceline:title-->',
	noScript: '<!--sourceline:no-script-->',
	data: '<!--sourceline:data-->'
} as const;

/**
 * A network as one HTML file. The template carries the policy with the hashes of its one script and one style; what is put
 * in here is text or data, which no policy has to allow. Whatever the records say, they end no element and begin none.
 */
export function oneFileHtml(template: string, file: OneFile): string {
	const { investigation, query, title, language, site, noScript, said = [], story, readable = '' } = file;
	const head = JSON.stringify({ query, site, said, story });
	const data = `${head.slice(0, -1)},"document":${investigation}}`;
	const parts: readonly [string, string][] = [
		[places.language, language],
		[places.title, escapeText(title)],
		[places.noScript, `<p>${escapeText(noScript)}</p>${readable}`],
		// In JSON a bracket stands in strings alone, where it may be written as its number.
		[places.data, data.replace(/[<>\u2028\u2029]/g, asNumber)]
	];
	let html = '';
	let rest = template;
	// One pass, so that what is put in is never looked through for another place.
	for (const [place, words] of parts) {
		const at = rest.indexOf(place);
		if (at < 0) throw new Error(`The template has no place for ${place}`);
		html += rest.slice(0, at) + words;
		rest = rest.slice(at + place.length);
	}
	return html + rest;
}

const asNumber = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A text as the content of an HTML element, or of an attribute in double quotes. */
export const escapeText = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** `el-mencho-cjng-es.html` */
export function oneFileName(investigation: string, language: Language): string {
	return `${investigation.replace(/[^\w.-]+/g, '-')}-${language}.html`;
}
