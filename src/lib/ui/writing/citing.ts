import { citationsIn, lookup } from '$lib/model';
import { assertionSentence } from '$lib/narration';
import type { Workspace } from '$lib/state';

/** An assertion as its evidence allows it to be worded; empty of what nobody knows. */
export function sentenceOf({ investigation, evidence, language }: Workspace, id: string): string {
	const assertion = lookup(investigation).assertions.get(id);
	const weighed = evidence.get(id);
	return assertion && weighed ? assertionSentence(investigation, assertion, weighed, language) : '';
}

/**
 * A text in which an assertion is cited where the cursor is, and where the cursor is then. Two brackets that were typed
 * before it are the beginning of the citation.
 */
export function citing(
	text: string,
	cursor: number,
	id: string
): { readonly text: string; readonly at: number } {
	const before = text.slice(0, cursor).replace(/\[\[$/, '');
	const space = before === '' || /\s$/.test(before) ? '' : ' ';
	const written = `${before}${space}[[${id}]]`;
	return { text: `${written}${text.slice(cursor)}`, at: written.length };
}

/** What a text cites, each once, in words. */
export const citedIn = (workspace: Workspace, text: string) =>
	[...new Set(citationsIn(text).map(({ id }) => id))].map((id) => ({
		id,
		sentence: sentenceOf(workspace, id)
	}));
