import { spanOf } from '$lib/filters';
import { lookup, type Relationship } from '$lib/model';
import type { Look } from '$lib/picture';
import { entityName, inLanguage, periodWords, relationshipPhrase, standalone } from '$lib/wording';
import { m } from '$messages/messages';
import { backingColumns, dateOrder, standingColumn, wordsColumn, type AssertionRow } from './columns';
import { shownRelationships } from './shown';
import type { Sign, Table } from './table';

interface RelationshipRow extends AssertionRow {
	readonly relationship: Relationship;
}

/** Every relationship on the picture, worded as firmly as its standing allows. */
export const relationships: Table<RelationshipRow> & { readonly id: 'relationships' } = {
	id: 'relationships',
	label: m['table.relationships'],
	columns: [
		wordsColumn('subject', m['table.subject'], (row) => nameOf(row, row.relationship.subject), {
			sign: (row) => signOf(row, row.relationship.subject)
		}),
		wordsColumn('words', m['table.words'], ({ investigation, relationship, standing, language }) =>
			standalone(relationshipPhrase(investigation, relationship, standing, language))
		),
		wordsColumn('object', m['table.object'], (row) => nameOf(row, row.relationship.object), {
			sign: (row) => signOf(row, row.relationship.object)
		}),
		standingColumn,
		{
			id: 'period',
			label: m['panel.period'],
			value: ({ relationship: { start, end }, language }) => periodWords(start, end, language),
			sort({ relationship }) {
				const span = spanOf(relationship);
				return span && dateOrder(span.from, span.to);
			}
		},
		wordsColumn('place', m['panel.place'], (row) =>
			row.relationship.place === undefined ? '' : nameOf(row, row.relationship.place)
		),
		wordsColumn('amount', m['panel.amount'], ({ relationship: { amount }, language }) =>
			amount ? inLanguage(amount, language) : ''
		),
		...backingColumns
	],
	rows: (investigation, evidence, picture, language) =>
		shownRelationships(investigation, evidence, picture).map(({ assertion, ...shown }) => ({
			id: assertion.id,
			selects: { kind: 'relationship', id: assertion.id },
			language,
			investigation,
			relationship: assertion,
			...shown
		}))
};

const nameOf = ({ investigation, language }: AssertionRow, id: string) =>
	entityName(investigation, id, language);

function signOf({ investigation }: AssertionRow, id: string): Sign | null {
	const { entities, entityTypes } = lookup(investigation);
	const look: Look | undefined = entityTypes.get(entities.get(id)?.type ?? '');
	return look ? { kind: 'entity', look } : null;
}
