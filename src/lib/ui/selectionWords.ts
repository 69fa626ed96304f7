import { lookup } from '$lib/model';
import type { Workspace } from '$lib/state';
import { bundleEnds, type Selected } from '$lib/view';
import { backingWords, countWords, entityName, inLanguage, relationshipSentence } from '$lib/wording';

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

/** More things than this are counted instead of named. */
const mostNamed = 3;

/** All that is selected: few things by what they are, many by how many. */
export function selectionSummary(workspace: Workspace): string {
	const { selection } = workspace.view;
	if (selection.length <= mostNamed)
		return selection.map((each) => selectionWords(each, workspace)).join('; ');
	const entities = selection.filter(({ kind }) => kind === 'entity').length;
	const lines = new Map(workspace.picture.edges.map(({ id, relationships }) => [id, relationships.length]));
	const relationships = selection
		.filter(({ kind }) => kind !== 'entity')
		.reduce((sum, { kind, id }) => sum + (kind === 'bundle' ? (lines.get(id) ?? 1) : 1), 0);
	const { language } = workspace;
	return [
		...(entities > 0 ? [countWords('entities', entities, language)] : []),
		...(relationships > 0 ? [countWords('relationships', relationships, language)] : [])
	].join(', ');
}
