import { webAddress, type Source, type SourceNote } from '$lib/model';

/** Where a source can be read: on the web, as a published data set, or nowhere that is public. */
export type SourceLink =
	| { readonly kind: 'web'; readonly href: string; readonly host: string; readonly atQuote: boolean }
	| { readonly kind: 'dataset'; readonly name: string }
	| { readonly kind: 'none' };

const none: SourceLink = { kind: 'none' };
/** Where words were left out of a quote: "…", "...", "[…]". */
const leftOut = /\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3})\s*/;

/**
 * The link to a source that opens at a quote, by a text fragment (https://wicg.github.io/scroll-to-text-fragment).
 * Only http and https are ever followed; what is neither these nor a data set has no public address.
 */
export function sourceLink({ address }: Source, quote?: SourceNote['quote']): SourceLink {
	if (address?.startsWith('npm:')) return { kind: 'dataset', name: address.slice('npm:'.length) };
	const url = webAddress(address);
	if (!url) return none;
	const directive = quote ? textDirective(quote.exact) : null;
	if (directive !== null) url.hash = `${url.hash.split(':~:')[0] || '#'}:~:text=${directive}`;
	return {
		kind: 'web',
		href: url.href,
		host: url.hostname.replace(/^www\./, ''),
		atQuote: directive !== null
	};
}

/** The address of the archived copy, where there is one that a browser may follow. */
export function archiveLink({ archive }: Source): string | null {
	return webAddress(archive)?.href ?? null;
}

/** `start,end` of a quote that leaves words out, else the whole of it; null of an empty quote. */
function textDirective(exact: string): string | null {
	const parts = exact
		.replace(/\s+/g, ' ')
		.trim()
		.split(leftOut)
		.filter((part) => part !== '');
	const ends = parts.length > 1 ? [parts[0] ?? '', parts[parts.length - 1] ?? ''] : parts;
	return ends.length > 0 ? ends.map(encode).join(',') : null;
}

// A dash separates a directive's context from its text, and encodeURIComponent leaves it as it is.
const encode = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
