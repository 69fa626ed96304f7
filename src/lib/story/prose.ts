/** What scenes say, as Markdown is read: blocks of text in which assertions are cited. */
import { piecesOfProse, webAddress, type Citation } from '$lib/model';
import { Marked, type Token, type Tokens } from 'marked';

export type Block =
	| { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
	| { readonly kind: 'heading'; readonly text: readonly Inline[] }
	| { readonly kind: 'quote'; readonly blocks: readonly Block[] }
	| {
			readonly kind: 'list';
			readonly ordered: boolean;
			readonly start: number;
			readonly items: readonly (readonly Block[])[];
	  }
	| { readonly kind: 'code'; readonly text: string };

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'break' }
	| { readonly kind: 'strong' | 'em'; readonly text: readonly Inline[] }
	| { readonly kind: 'link'; readonly href: string; readonly text: readonly Inline[] }
	| { readonly kind: 'citation'; readonly id: string; readonly words: string | null };

const citation = /^\[\[[^\]\n]+\]\]/;

/** CommonMark, in which `[[id]]` is a citation wherever text may stand. */
const markdown = new Marked({
	extensions: [
		{
			name: 'citation',
			level: 'inline',
			start: (source: string) => source.indexOf('[['),
			tokenizer(source: string) {
				const [raw] = citation.exec(source) ?? [];
				const [cited] = raw === undefined ? [] : piecesOfProse(raw);
				return raw === undefined || !cited || typeof cited === 'string'
					? undefined
					: { type: 'citation', raw, cited };
			}
		}
	]
});

/** The blocks of a text. What is HTML in it stays text: it is shown, and never run. */
export function proseOf(text: string): readonly Block[] {
	return blocksOf(markdown.lexer(text));
}

/**
 * A text as plain words. What it cites is left out, but for the words that lead to it and for what `cite` writes there:
 * numbers of sources.
 */
export function plainProse(text: string, cite: (assertion: string) => string = () => ''): string {
	const plain = (inlines: readonly Inline[]): string => inlines.map(plainInline).join('');
	const plainInline = (inline: Inline): string => {
		if (inline.kind === 'break') return ' ';
		if (inline.kind === 'citation') return `${inline.words ?? ''} ${cite(inline.id)}`;
		return typeof inline.text === 'string' ? inline.text : plain(inline.text);
	};
	const plainBlock = (block: Block): readonly string[] => {
		if (block.kind === 'quote') return block.blocks.flatMap(plainBlock);
		if (block.kind === 'list') return block.items.flatMap((item) => item.flatMap(plainBlock));
		return [block.kind === 'code' ? block.text : plain(block.text)];
	};
	return proseOf(text)
		.flatMap(plainBlock)
		.map((words) =>
			words
				.replace(/\s+([.,;:!?])/g, '$1')
				.replace(/\s+/g, ' ')
				.trim()
		)
		.join('\n\n');
}

function blocksOf(tokens: readonly Token[]): readonly Block[] {
	return tokens.flatMap((token): readonly Block[] => {
		switch (token.type) {
			case 'space':
			case 'def':
			case 'hr':
				return [];
			case 'heading':
				return [{ kind: 'heading', text: inlinesOf(token.tokens ?? []) }];
			case 'blockquote':
				return [{ kind: 'quote', blocks: blocksOf(token.tokens ?? []) }];
			case 'list': {
				const { ordered, start, items } = token as Tokens.List;
				return [
					{
						kind: 'list',
						ordered,
						start: Number(start || 1),
						items: items.map((item) => blocksOf(item.tokens))
					}
				];
			}
			case 'code':
				return [{ kind: 'code', text: (token as Tokens.Code).text }];
			case 'paragraph':
			case 'text':
				return [{ kind: 'paragraph', text: inlinesOf(('tokens' in token && token.tokens) || [token]) }];
			default:
				return [{ kind: 'paragraph', text: [{ kind: 'text', text: token.raw.trim() }] }];
		}
	});
}

function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
	return tokens.flatMap((token): readonly Inline[] => {
		switch (token.type) {
			case 'strong':
			case 'em':
				return [{ kind: token.type, text: inlinesOf(token.tokens ?? []) }];
			case 'br':
				return [{ kind: 'break' }];
			case 'link': {
				const href = webAddress((token as Tokens.Link).href)?.href;
				const text = inlinesOf(token.tokens ?? []);
				return href === undefined ? text : [{ kind: 'link', href, text }];
			}
			case 'citation': {
				const { id, words } = (token as unknown as { readonly cited: Citation }).cited;
				return [{ kind: 'citation', id, words }];
			}
			case 'text':
			case 'escape':
			case 'codespan':
				return 'tokens' in token && token.tokens
					? inlinesOf(token.tokens)
					: [{ kind: 'text', text: unescaped(('text' in token && String(token.text)) || token.raw) }];
			default:
				return [{ kind: 'text', text: token.raw }];
		}
	});
}

/** The reader of Markdown escapes for HTML what we show as text. */
const unescaped = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
