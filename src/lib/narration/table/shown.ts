/** Which records a Picture shows, for whoever lists them. */
import type { Evidence, EvidenceIndex } from '$lib/evidence';
import { lookup, type Entity, type Investigation, type Property, type Relationship } from '$lib/model';
import type { Picture } from '$lib/picture';
import type { Row } from './table';
import { bundleId, writeSelected, type Selected } from '$lib/view';

/** An assertion on the picture and what it rests on. */
export interface ShownAssertion<A> {
	readonly assertion: A;
	readonly evidence: Evidence;
	readonly standing: NonNullable<Evidence['standing']>;
}

/** The relationships on a picture, in the order of its lines. */
export function shownRelationships(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ edges }: Picture
): readonly ShownAssertion<Relationship>[] {
	const records = lookup(investigation).relationships;
	return edges.flatMap(({ relationships }) =>
		relationships.flatMap((id) => supported(records.get(id), evidence))
	);
}

/** What is said of the entities on a picture, each with its entity. */
export function shownProperties(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ nodes }: Picture
): readonly (ShownAssertion<Property> & { readonly entity: Entity })[] {
	const { entities } = lookup(investigation);
	return nodes.flatMap(({ id }) => {
		const entity = entities.get(id);
		if (!entity) return [];
		return entity.properties
			.flatMap((property) => supported(property, evidence))
			.map((shown) => ({ ...shown, entity }));
	});
}

function supported<A extends { readonly id: string }>(
	assertion: A | undefined,
	evidence: EvidenceIndex
): ShownAssertion<A>[] {
	if (!assertion) return [];
	const found = evidence.get(assertion.id);
	return found?.standing ? [{ assertion, evidence: found, standing: found.standing }] : [];
}

/** Whether two pictures show the same records, however they are emphasised: then their tables hold the same rows. */
export function showsTheSame(one: Picture, other: Picture): boolean {
	if (one === other) return true;
	return (
		one.nodes.length === other.nodes.length &&
		one.edges.length === other.edges.length &&
		one.nodes.every(({ id }, index) => id === other.nodes[index]?.id) &&
		one.edges.every(({ id, relationships }, index) => {
			const match = other.edges[index];
			return match !== undefined && id === match.id && sameIds(relationships, match.relationships);
		})
	);
}

const sameIds = (one: readonly string[], other: readonly string[]) =>
	one.length === other.length && one.every((id, index) => id === other[index]);

/** What choosing a row selects, as `writeSelected` writes it. */
export const rowKeys = ({ selects, gathers = [] }: Row): readonly string[] =>
	[...(selects ? [selects] : []), ...gathers].map(writeSelected);

/** Whether all that a row stands for is selected. */
export function isRowSelected(row: Row, selected: ReadonlySet<string>): boolean {
	const keys = rowKeys(row);
	return keys.length > 0 && keys.every((key) => selected.has(key));
}

/** What is selected, as `writeSelected` writes it: with a bundle, each relationship in it. */
export function selectedKeys({ edges }: Picture, selection: readonly Selected[]): ReadonlySet<string> {
	const bundles = new Set(selection.filter(({ kind }) => kind === 'bundle').map(({ id }) => id));
	const within =
		bundles.size === 0
			? []
			: edges
					.filter(({ from, to }) => bundles.has(bundleId(from, to)))
					.flatMap(({ relationships }) => relationships)
					.map((id) => writeSelected({ kind: 'relationship', id }));
	return new Set([...selection.map(writeSelected), ...within]);
}
