import { lookup } from '../lookup';
import { reportAt, type Checking } from './rule';

/** Every id that a record names is the id of a record. */
export function references(checking: Checking) {
	const { investigation } = checking;
	const records = lookup(investigation);
	const sectors = new Set(investigation.vocabulary.sectors.map(({ id }) => id));
	const entity = (kind: 'entity' | 'relationship' | 'origin', id: string, named: string | undefined) => {
		if (named !== undefined && !records.entities.has(named))
			reportAt(checking, kind, id, 'unknown-entity', { named });
	};
	for (const id of investigation.about.centre)
		if (!records.entities.has(id))
			checking.report(`${investigation.about.id}/investigation.yaml`, 1, 'unknown-entity', {
				id: 'centre',
				named: id
			});
	for (const type of investigation.vocabulary.entityTypes) {
		if (!sectors.has(type.sector))
			reportAt(checking, 'entity-type', type.id, 'unknown-sector', { named: type.sector });
		checkDrawn(checking, type);
	}
	for (const type of investigation.vocabulary.relationshipTypes)
		for (const named of [...type.domain, ...type.range])
			if (!records.entityTypes.has(named))
				reportAt(checking, 'relationship-type', type.id, 'unknown-type', { named });
	for (const { id, type } of investigation.entities)
		if (!records.entityTypes.has(type)) reportAt(checking, 'entity', id, 'unknown-type', { named: type });
	for (const { id, type, subject, object, place } of investigation.relationships) {
		if (!records.relationshipTypes.has(type))
			reportAt(checking, 'relationship', id, 'unknown-type', { named: type });
		for (const end of [subject, object, place]) entity('relationship', id, end);
	}
	for (const { id, entity: named, partOf } of investigation.origins) {
		entity('origin', id, named);
		origin(checking, 'origin', id, partOf);
	}
	sourcesAndNotes(checking);
}

function sourcesAndNotes(checking: Checking) {
	const { assertions, sources, entities } = lookup(checking.investigation);
	const source = (kind: 'note' | 'source' | 'entity', id: string, named: string | undefined) => {
		if (named !== undefined && !sources.has(named)) reportAt(checking, kind, id, 'unknown-source', { named });
	};
	for (const { id, publisher, derivedFrom } of sources.values()) {
		origin(checking, 'source', id, publisher);
		for (const named of derivedFrom) source('source', id, named);
	}
	for (const { id, coordinates } of entities.values()) source('entity', id, coordinates?.source);
	for (const { notes } of assertions.values()) {
		for (const note of notes) {
			source('note', note.id, note.source);
			for (const named of [note.origin, ...note.via]) origin(checking, 'note', note.id, named);
		}
	}
}

function origin(
	checking: Checking,
	kind: 'origin' | 'source' | 'note',
	id: string,
	named: string | undefined
) {
	const { origins } = lookup(checking.investigation);
	if (named !== undefined && !origins.has(named)) reportAt(checking, kind, id, 'unknown-origin', { named });
}

function checkDrawn(
	checking: Checking,
	{ id, icon, shape, colour }: { id: string; icon: string; shape: string; colour: string }
) {
	const { drawn } = checking;
	if (!drawn) return;
	const pairs = [
		[icon, drawn.icons],
		[shape, drawn.shapes],
		[colour, drawn.colours]
	] as const;
	for (const [named, known] of pairs)
		if (!known.includes(named))
			reportAt(checking, 'entity-type', id, 'unknown-icon', { named, known: known.join(', ') });
}
