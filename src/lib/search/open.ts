import type { Investigation } from '$lib/model';
import type { Selected } from '$lib/view';
import { documentsOf, fieldsOf, foundKinds, type Document, type FoundKind } from './documents';
import { fold, wordsIn } from './fold';
import type { Matched } from './marks';
import { say, type Said, type Saying } from './say';

/** One result. */
export interface Found extends Said {
	/** Unique among all that can be found. */
	readonly key: string;
	readonly kind: FoundKind;
	/** What to select when it is chosen. */
	readonly select: Selected;
	/** The entities that must be on the picture for it to be seen. */
	readonly ends: readonly string[];
}

/** The results of one kind, best first. */
export interface FoundGroup {
	readonly kind: FoundKind;
	readonly found: readonly Found[];
	/** How many there are beside those listed. */
	readonly more: number;
}

export interface Search {
	/** What answers a query, in groups that are not empty; of each kind at most as many as `most` says. */
	find(query: string, saying: Omit<Saying, 'investigation'>, most: (kind: FoundKind) => number): FoundGroup[];
}

/** More than a reader types; a pasted page is no query. */
const longest = 200;
const mostWords = 12;
/** Documents indexed between two pauses: a few milliseconds of work. */
const chunk = 50;

/**
 * Makes an investigation searchable. The index is loaded and built when first asked for, a few documents at a time with
 * `pause` between them, in which the page can have its turn.
 */
export async function openSearch(investigation: Investigation, pause: () => Promise<void>): Promise<Search> {
	const { default: MiniSearch } = await import('minisearch');
	const documents = documentsOf(investigation);
	const index = new MiniSearch<{ id: number; name: string; also: string; text: string }>({
		fields: ['name', 'also', 'text'],
		tokenize: (text) => wordsIn(text).map(({ folded }) => folded),
		processTerm: (term) => term,
		searchOptions: {
			boost: { name: 4, also: 3 },
			combineWith: 'AND',
			// One letter begins half of all words; a slip in a short word makes another word of it.
			prefix: (term) => term.length > 1,
			fuzzy: (term) => (term.length > 4 ? 1 : false)
		}
	});
	for (let from = 0; from < documents.length; from += chunk) {
		const some = documents.slice(from, from + chunk);
		index.addAll(some.map((document, i) => ({ id: from + i, ...fieldsOf(investigation, document) })));
		await pause();
	}

	return {
		find(query, saying, most) {
			const hits = index.search(query.slice(0, longest).split(/\s+/).slice(0, mostWords).join(' '));
			const groups = new Map(foundKinds.map((kind): [FoundKind, Hit[]] => [kind, []]));
			for (const { id, terms, queryTerms, score } of hits) {
				const document = documents[Number(id)];
				if (!document) continue;
				const rank = score * (isNamed(document, query) ? 10 : 1);
				groups.get(document.kind)?.push({ document, rank, matched: { terms, queried: queryTerms } });
			}
			return [...groups]
				.filter(([, all]) => all.length > 0)
				.map(([kind, all]) => {
					const listed = all.sort((one, other) => other.rank - one.rank).slice(0, most(kind));
					return {
						kind,
						found: listed.map(({ document, matched }) =>
							result(document, matched, { investigation, ...saying })
						),
						more: all.length - listed.length
					};
				});
		}
	};
}

interface Hit {
	readonly document: Document;
	readonly rank: number;
	readonly matched: Matched;
}

/** Whether an entity has the very name that is asked for: "Jalisco" is the state before what is named after it. */
function isNamed(document: Document, query: string): boolean {
	if (document.kind !== 'entity') return false;
	const asked = fold(query.trim());
	const { name, shortName } = document.entity;
	return [name, shortName ?? {}].some((text) => Object.values(text).some((words) => fold(words) === asked));
}

function result(document: Document, matched: Matched, saying: Saying): Found {
	const { kind, select, ends } = document;
	const key = `${kind}:${keyOf(document)}`;
	return { key, kind, select, ends, ...say(document, matched, saying) };
}

function keyOf(document: Document): string {
	if (document.kind === 'note') return document.note.id;
	return document.kind === 'source' ? document.source.id : document.select.id;
}
