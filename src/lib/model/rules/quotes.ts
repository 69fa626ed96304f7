import { lookup } from '../lookup';
import { reportAt, type Checking } from './rule';

const longestQuote = 12;
const largestShare = 0.4;

/** A quote is the few words that carry a statement, and quotes never rebuild a text (PRODUCT.md, rule 7). */
export function quotes(checking: Checking) {
	const { assertions, sources } = lookup(checking.investigation);
	const quoted = new Map<string, Set<string>>();
	for (const { notes } of assertions.values()) {
		for (const { id, source, quote } of notes) {
			if (!quote) continue;
			const words = countWords(quote.exact);
			if (words > longestQuote)
				reportAt(checking, ['note', id, 'quote'], 'quote-too-long', {
					words: String(words),
					most: String(longestQuote)
				});
			quoted.set(source, (quoted.get(source) ?? new Set()).add(quote.exact));
		}
	}
	for (const [id, exact] of quoted) {
		const length = sources.get(id)?.words;
		const words = [...exact].reduce((sum, quote) => sum + countWords(quote), 0);
		if (length !== undefined && words > length * largestShare)
			reportAt(checking, ['source', id, 'words'], 'quotes-too-many', {
				words: String(words),
				length: String(length),
				most: '40'
			});
	}
}

/** A note says in our own words what its source says: not the quote again, and not what another note says. */
export function repetition(checking: Checking) {
	const { assertions } = lookup(checking.investigation);
	const said = new Map<string, string>();
	for (const { notes } of assertions.values()) {
		for (const { id, text, quote } of notes) {
			for (const [language, words] of Object.entries(text)) {
				const plain = normal(words);
				if (quote && plain === normal(quote.exact))
					reportAt(checking, ['note', id, 'text'], 'text-repeated', { other: 'quote' });
				const key = `${language} ${plain}`;
				const other = said.get(key);
				if (other !== undefined && other !== id)
					reportAt(checking, ['note', id, 'text'], 'text-repeated', { other });
				said.set(key, id);
			}
		}
	}
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const normal = (text: string) =>
	text
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();
