import { asLeft } from '$lib/evidence';
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
			value(row) {
				const { start, end } = left(row);
				return periodWords(start, end, row.language);
			},
			sort(row) {
				const span = spanOf(left(row));
				return span && dateOrder(span.from, span.to);
			}
		},
		wordsColumn('place', m['panel.place'], (row) => {
			const { place } = left(row);
			return place === undefined ? '' : nameOf(row, place);
		}),
		wordsColumn('amount', m['panel.amount'], (row) => {
			const { amount } = left(row);
			return amount ? inLanguage(amount, row.language) : '';
		}),
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

const left = ({ relationship, evidence }: RelationshipRow) => asLeft(relationship, evidence);

const nameOf = ({ investigation, language }: AssertionRow, id: string) =>
	entityName(investigation, id, language);

function signOf({ investigation }: AssertionRow, id: string): Sign | null {
	const { entities, entityTypes } = lookup(investigation);
	const look: Look | undefined = entityTypes.get(entities.get(id)?.type ?? '');
	return look ? { kind: 'entity', look } : null;
}
