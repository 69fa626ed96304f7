import { lookup } from '$lib/model';
import type { Workspace } from '$lib/state';
import { bundleEnds, type Selected } from '$lib/view';
import { backingWords, entityName, inLanguage, relationshipSentence } from '$lib/wording';

/** What is selected, as a sentence to be spoken: with its standing in the wording, and what it rests on. */
export function selectionWords(
	{ kind, id }: Selected,
	{ investigation, evidence, language }: Workspace
): string {
	if (kind === 'entity') return entityName(investigation, id, language);
	if (kind === 'bundle')
		return (bundleEnds(id) ?? []).map((end) => entityName(investigation, end, language)).join(' – ');
	const found = evidence.get(id);
	const relationship = lookup(investigation).relationships.get(id);
	if (relationship && found?.standing) {
		const sentence = relationshipSentence(investigation, relationship, found.standing, language);
		return `${sentence}. ${backingWords(found, language)}`;
	}
	const assertion = lookup(investigation).assertions.get(id);
	return assertion && 'value' in assertion ? inLanguage(assertion.value, language) : id;
}
