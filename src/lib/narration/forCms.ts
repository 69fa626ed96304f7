/** A figure's words for a newsroom's content system, in the forms that such systems take. */
import type { Language } from '$lib/model';
import { withoutDirections } from '$lib/wording';
import { m } from '$messages/messages';
import type { NumberedSource } from './numberedSources';

/** What of a figure goes into an article. */
export interface CmsFigure {
	readonly image: {
		readonly fileName: string;
		readonly width: number;
		readonly height: number;
		/** The image itself as a `data:` address, for HTML that goes without a file beside it. */
		readonly data?: string;
	};
	readonly title: string;
	readonly alt: string;
	readonly caption: string;
	readonly credit: string;
	readonly sources: readonly NumberedSource[];
	/** Where the live picture is to be had; null where there is no such place. */
	readonly link: string | null;
}

export interface CmsWords {
	readonly html: string;
	readonly markdown: string;
	readonly text: string;
}

/** An image with its alternative text, caption, credit and numbered sources, each text escaped for its form. */
export function forCms(figure: CmsFigure, language: Language): CmsWords {
	const clean = cleaned(figure);
	return { html: html(clean, language), markdown: markdown(clean, language), text: text(clean, language) };
}

/** Titles are other people's text: one that spans lines could pass for the entry of another source. */
function cleaned(figure: CmsFigure): CmsFigure {
	return {
		...figure,
		title: oneLine(figure.title),
		alt: oneLine(figure.alt),
		caption: oneLine(figure.caption),
		credit: oneLine(figure.credit),
		link: webAddress(figure.link),
		sources: figure.sources.map((source) => ({
			...source,
			title: oneLine(source.title),
			published: oneLine(source.published),
			href: webAddress(source.href)
		}))
	};
}

const oneLine = (words: string) =>
	withoutDirections(words)
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();

function webAddress(address: string | null): string | null {
	if (address === null || !URL.canParse(address)) return null;
	const { protocol, href } = new URL(address);
	return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The image's name as the address of one that lies beside the article, whatever signs it has. */
const imageAddress = (fileName: string) =>
	encodeURIComponent(fileName.replace(/\p{Surrogate}/gu, '')).replace(
		/[()'*!~]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);

/** The address of an image that is its own bytes; null of anything else. */
const imageData = (data = '') => (/^data:image\/png;base64,[a-z0-9+/]+=*$/i.test(data) ? data : null);

function html(figure: CmsFigure, language: Language): string {
	const { image, title, alt, caption, credit, sources, link } = figure;
	const locale = { locale: language };
	const paragraph = (inside: string) => `    <p>${inside}</p>`;
	return [
		`<figure lang="${language}">`,
		`  <img src="${imageData(image.data) ?? imageAddress(image.fileName)}" alt="${markup(alt)}" width="${image.width}" height="${image.height}">`,
		'  <figcaption>',
		...(title === '' ? [] : [paragraph(`<strong>${markup(title)}</strong>`)]),
		...[caption, credit].filter((words) => words !== '').map((words) => paragraph(markup(words))),
		...(sources.length === 0
			? []
			: [
					paragraph(markup(m['cms.sources']({}, locale))),
					'    <ol>',
					...sources.map((source) => `      <li value="${source.number}">${sourceMarkup(source)}</li>`),
					'    </ol>'
				]),
		...(link === null ? [] : [paragraph(anchor(link, markup(m['cms.live']({}, locale))))]),
		'  </figcaption>',
		'</figure>'
	].join('\n');
}

function sourceMarkup({ title, lang, published, href }: NumberedSource): string {
	const cite = `<cite${lang === null ? '' : ` lang="${markup(lang)}"`}>${markup(title)}</cite>`;
	return `${href === null ? cite : anchor(href, cite)}. ${markup(published)}`;
}

const anchor = (href: string, inside: string) => `<a href="${markup(href)}">${inside}</a>`;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
const markup = (words: string) => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function markdown(figure: CmsFigure, language: Language): string {
	const { image, title, alt, caption, credit, sources, link } = figure;
	const locale = { locale: language };
	const entry = ({ number, title: name, published, href }: NumberedSource) => {
		const words = href === null ? marked(name) : `[${marked(name)}](${markedAddress(href)})`;
		return `${number}. ${words}. ${marked(published)}`;
	};
	return [
		`![${marked(alt)}](${imageAddress(image.fileName)})`,
		title === '' ? '' : `**${marked(title)}**`,
		marked(caption),
		marked(credit),
		...(sources.length === 0
			? []
			: [`${marked(m['cms.sources']({}, locale))}:`, sources.map(entry).join('\n')]),
		link === null ? '' : `[${marked(m['cms.live']({}, locale))}](${markedAddress(link)})`
	]
		.filter((block) => block !== '')
		.join('\n\n');
}

/**
 * A text in which nothing is Markdown. Angle brackets become entities, since not every reader of Markdown knows them
 * escaped and raw HTML is what must not come through; what only means something at the front of a line is escaped there.
 */
function marked(words: string): string {
	return words
		.replace(/[\\`*_{}[\]()!|~$^]/g, '\\$&')
		.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
		.replace(/^[-+#=:]/, '\\$&')
		.replace(/^(\d+)\./, '$1\\.');
}

/** An address inside the brackets of a link: nothing in it closes them, opens code or is taken for an entity. */
const markedAddress = (href: string) =>
	href
		.replace(/[()`\\*[\]|~$^]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
		.replaceAll('&', '&amp;');

function text(figure: CmsFigure, language: Language): string {
	const { title, alt, caption, credit, sources, link } = figure;
	const locale = { locale: language };
	const entry = ({ number, title: name, published, href }: NumberedSource) =>
		[`${number}. ${name}. ${published}`, ...(href === null ? [] : [href])].join('. ');
	return [
		title,
		caption,
		credit,
		alt === '' ? '' : m['cms.alt']({ alt }, locale),
		...(sources.length === 0 ? [] : [[m['cms.sources']({}, locale), ...sources.map(entry)].join('\n')]),
		link === null ? '' : `${m['cms.live']({}, locale)}: ${link}`
	]
		.filter((block) => block !== '')
		.join('\n\n');
}
