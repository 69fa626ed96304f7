import { closest } from '../closest';
import { lookup, type Lookup } from '../lookup';
import type { ProblemCode } from '../problem';
import { reportAt, type Checking, type Spot } from './rule';

/** Every id that a record names is the id of a record. */
export function references(checking: Checking) {
	const { investigation } = checking;
	const named = names(checking);
	investigation.about.centre.forEach((id, i) =>
		named('unknown-entity', 'entities', id, ['investigation', investigation.about.id, 'centre', i])
	);
	for (const { id, type, coordinates, properties } of investigation.entities) {
		named('unknown-type', 'entityTypes', type, ['entity', id, 'type']);
		named('unknown-source', 'sources', coordinates?.source, ['entity', id, 'coordinates']);
		for (const property of properties)
			named('unknown-type', 'propertyKeys', property.key, ['property', property.id, 'key']);
	}
	for (const { id, type, subject, object, place } of investigation.relationships) {
		named('unknown-type', 'relationshipTypes', type, ['relationship', id, 'type']);
		for (const [field, end] of Object.entries({ subject, object, place }))
			named('unknown-entity', 'entities', end, ['relationship', id, field]);
	}
	for (const { id, publisher, derivedFrom } of investigation.sources) {
		named('unknown-origin', 'origins', publisher, ['source', id, 'publisher']);
		derivedFrom.forEach((each, i) =>
			named('unknown-source', 'sources', each, ['source', id, 'derivedFrom', i])
		);
	}
	for (const { id, entity, partOf } of investigation.origins) {
		named('unknown-entity', 'entities', entity, ['origin', id, 'entity']);
		named('unknown-origin', 'origins', partOf, ['origin', id, 'partOf']);
	}
	for (const id of Object.keys(investigation.positions))
		named('unknown-entity', 'entities', id, ['positions', investigation.about.id, id]);
}

/** Every source and origin that a note names is there. */
export function noteReferences(checking: Checking) {
	const named = names(checking);
	for (const { notes } of lookup(checking.investigation).assertions.values()) {
		for (const { id, source, origin, via } of notes) {
			named('unknown-source', 'sources', source, ['note', id, 'source']);
			named('unknown-origin', 'origins', origin, ['note', id, 'origin']);
			via.forEach((each, i) => named('unknown-origin', 'origins', each, ['note', id, 'via', i]));
		}
	}
}

/** Every sector and entity type that the vocabulary names is there, and the theme draws what it asks for. */
export function vocabularyReferences(checking: Checking) {
	const { drawn, investigation } = checking;
	const { sectors, entityTypes, relationshipTypes } = investigation.vocabulary;
	const named = names(checking);
	const sectorIds = new Set(sectors.map(({ id }) => id));
	for (const { id, sector, icon, shape, colour } of entityTypes) {
		if (!sectorIds.has(sector))
			reportAt(checking, ['entity-type', id, 'sector'], 'unknown-sector', { named: sector });
		const asked = { icon, shape, colour };
		const known = { icon: drawn?.icons, shape: drawn?.shapes, colour: drawn?.colours };
		for (const field of ['icon', 'shape', 'colour'] as const)
			if (known[field] && !known[field].includes(asked[field]))
				reportAt(checking, ['entity-type', id, field], 'unknown-icon', {
					named: asked[field],
					known: known[field].join(', ')
				});
	}
	for (const { id, domain, range } of relationshipTypes)
		for (const [field, types] of Object.entries({ domain, range }))
			types.forEach((type, i) =>
				named('unknown-type', 'entityTypes', type, ['relationship-type', id, field, i])
			);
}

function names(checking: Checking) {
	const records = lookup(checking.investigation);
	return (code: ProblemCode, kind: keyof Lookup, id: string | undefined, spot: Spot) => {
		if (id === undefined || records[kind].has(id)) return;
		const meant = code === 'unknown-type' ? closest(id, [...records[kind].keys()]) : undefined;
		reportAt(checking, spot, code, { named: id, ...(meant === undefined ? {} : { suggestion: meant }) });
	};
}
