import type { Entity, Property } from '$lib/model';
import { inLanguage, propertyWords } from '$lib/wording';
import { m } from '$messages/messages';
import { propertyName } from '../property';
import { backingColumns, standingColumn, wordsColumn, type AssertionRow } from './columns';
import { shownProperties } from './shown';
import type { Table } from './table';

interface PropertyRow extends AssertionRow {
	readonly entity: Entity;
	readonly property: Property;
}

/** What is said of each entity on the picture, worded as firmly as its standing allows. */
export const properties: Table<PropertyRow> & { readonly id: 'properties' } = {
	id: 'properties',
	label: m['table.properties'],
	columns: [
		wordsColumn('entity', m['table.entity'], ({ entity, language }) => inLanguage(entity.name, language)),
		wordsColumn('key', m['table.key'], ({ property, investigation, language }) =>
			propertyName(investigation, property.key, language)
		),
		{
			id: 'value',
			label: m['panel.value'],
			value: ({ property, standing, language }) => propertyWords(property, standing, language),
			// By the bare value: what is reportedly 59 stands with what is 59, and not under R.
			sort: ({ property, language }) => inLanguage(property.value, language) || null
		},
		standingColumn,
		...backingColumns
	],
	rows: (investigation, evidence, picture, language) =>
		shownProperties(investigation, evidence, picture).map(({ assertion, ...shown }) => ({
			id: assertion.id,
			selects: { kind: 'relationship', id: assertion.id },
			language,
			investigation,
			property: assertion,
			...shown
		}))
};
