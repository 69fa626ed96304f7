import { isRelationship } from '$lib/evidence';
import { lookup } from '$lib/model';
import { assertionSentence } from '$lib/narration';
import type { Workspace } from '$lib/state';
import { bundleEnds, type Selected } from '$lib/view';
import { backingWords, countWords, entityName, relationshipSentence } from '$lib/wording';

/** What is selected, as a sentence to be spoken: with its standing in the wording, and what it rests on. */
export function selectionWords(
	{ kind, id }: Selected,
	{ investigation, evidence, language }: Pick<Workspace, 'investigation' | 'evidence' | 'language'>
): string {
	if (kind === 'entity') return entityName(investigation, id, language);
	if (kind === 'bundle')
		return (bundleEnds(id) ?? []).map((end) => entityName(investigation, end, language)).join(' – ');
	const found = evidence.get(id);
	const assertion = lookup(investigation).assertions.get(id);
	if (!assertion || !found) return id;
	const backing = backingWords(found, language);
	if (!isRelationship(assertion))
		return `${assertionSentence(investigation, assertion, found, language)}. ${backing}`;
	const { standing } = found;
	const named = [assertion.subject, assertion.object].map((end) => entityName(investigation, end, language));
	// What nothing supports is named and not said.
	const words = standing && relationshipSentence(investigation, assertion, standing, language);
	return `${words ?? named.join(' – ')}. ${backing}`;
}

/** More things than this are counted instead of named. */
const mostNamed = 3;

/** All that is selected: few things by what they are, many by how many. */
export function selectionSummary(workspace: Workspace): string {
	const { selection } = workspace.view;
	if (selection.length <= mostNamed)
		return selection.map((each) => selectionWords(each, workspace)).join('; ');
	const { language, investigation } = workspace;
	const { owners } = lookup(investigation);
	const details = selection.filter(({ kind, id }) => kind === 'relationship' && owners.has(id)).length;
	const entities = selection.filter(({ kind }) => kind === 'entity').length;
	const lines = new Map(workspace.picture.edges.map(({ id, relationships }) => [id, relationships.length]));
	const relationships = selection
		.filter(({ kind }) => kind !== 'entity')
		.reduce((sum, { kind, id }) => sum + (kind === 'bundle' ? (lines.get(id) ?? 1) : 1), -details);
	const counted = { entities, relationships, details } as const;
	return (['entities', 'relationships', 'details'] as const)
		.flatMap((of) => (counted[of] > 0 ? [countWords(of, counted[of], language)] : []))
		.join(', ');
}
