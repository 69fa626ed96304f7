import { isRelationship } from '$lib/evidence';
import { lookup } from '$lib/model';
import type { Workspace } from '$lib/state';
import { bundleEnds, type Selected } from '$lib/view';
import {
	backingWords,
	countWords,
	entityName,
	inLanguage,
	propertyWords,
	relationshipSentence
} from '$lib/wording';

/** What is selected, as a sentence to be spoken: with its standing in the wording, and what it rests on. */
export function selectionWords(
	{ kind, id }: Selected,
	{ investigation, evidence, language }: Pick<Workspace, 'investigation' | 'evidence' | 'language'>
): string {
	if (kind === 'entity') return entityName(investigation, id, language);
	if (kind === 'bundle')
		return (bundleEnds(id) ?? []).map((end) => entityName(investigation, end, language)).join(' – ');
	const found = evidence.get(id);
	const { assertions, propertyKeys } = lookup(investigation);
	const assertion = assertions.get(id);
	if (!assertion || !found) return id;
	const { standing } = found;
	const backing = backingWords(found, language);
	if (!isRelationship(assertion)) {
		if (standing) return propertyWords(assertion, standing, language);
		return `${inLanguage(propertyKeys.get(assertion.key)?.label ?? {}, language)}. ${backing}`;
	}
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
