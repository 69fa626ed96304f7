import { independent } from '$lib/evidence';
import { lookup } from '$lib/model';
import type { Contested, Look } from '$lib/picture';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import { contestedColumn, contestedIn, countColumn, wordsColumn } from './columns';
import { shownProperties, shownRelationships, type ShownAssertion } from './shown';
import type { Row, Table } from './table';

interface EntityRow extends Row {
	readonly name: string;
	readonly look: Look;
	readonly type: string;
	readonly sector: string;
	readonly ties: number;
	/** Independent origins behind the relationships shown. */
	readonly origins: number;
	readonly contested: Contested;
}

/** Every entity on the picture. */
export const entities: Table<EntityRow> & { readonly id: 'entities' } = {
	id: 'entities',
	label: m['table.entities'],
	columns: [
		wordsColumn('name', m['table.name'], ({ name }) => name, {
			sign: ({ look }) => ({ kind: 'entity', look })
		}),
		wordsColumn('type', m['table.type'], ({ type }) => type),
		wordsColumn('sector', m['table.sector'], ({ sector }) => sector),
		countColumn('ties', m['table.ties'], ({ ties }) => ties),
		countColumn('origins', m['table.origins'], ({ origins }) => origins),
		contestedColumn(({ contested }) => contested)
	],
	rows(investigation, evidence, picture, language) {
		const { entityTypes } = lookup(investigation);
		const sectors = new Map(picture.sectors.map(({ id, label }) => [id, label]));
		const said = gather(
			shownProperties(investigation, evidence, picture).map((shown) => [[shown.entity.id], shown])
		);
		const tied = gather(
			shownRelationships(investigation, evidence, picture).map((shown) => [
				[shown.assertion.subject, shown.assertion.object],
				shown
			])
		);
		return picture.nodes.map(({ id, name, type, sector, icon, shape, colour }) => {
			const [ties, about] = [tied.get(id) ?? [], said.get(id) ?? []];
			const found = [...ties, ...about].map((shown) => contestedIn(shown.evidence));
			const label = entityTypes.get(type)?.label;
			return {
				id,
				selects: { kind: 'entity', id },
				language,
				name,
				look: { icon, shape, colour },
				type: label ? inLanguage(label, language) : type,
				sector: sectors.get(sector) ?? '',
				ties: ties.length,
				origins: independent(ties.flatMap((shown) => shown.evidence.origins)).length,
				contested: found.includes('tie') ? 'tie' : found.includes('detail') ? 'detail' : null
			};
		});
	}
};

type Shown = Pick<ShownAssertion<unknown>, 'evidence'>;

/** What is shown, by each entity that it is about; a tie of an entity with itself once. */
function gather(shown: readonly (readonly [readonly string[], Shown])[]): ReadonlyMap<string, Shown[]> {
	const gathered = new Map<string, Shown[]>();
	for (const [ids, each] of shown)
		for (const id of new Set(ids)) {
			const own = gathered.get(id);
			if (own) own.push(each);
			else gathered.set(id, [each]);
		}
	return gathered;
}
