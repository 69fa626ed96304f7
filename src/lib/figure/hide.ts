/** A figure for a room that is asked something: what is hidden is nowhere in it, whoever searches its file. */
import { finderOf, termsOf } from '$lib/formats/withhold';
import type { Investigation } from '$lib/model';
import { mask, unnamed, type Picture } from '$lib/picture';
import type { Standing } from './standing';

/** What is hidden, and what finds it in words. */
export interface Hiding {
	/** A text in which the names are a question mark. */
	readonly told: (text: string) => string;
	/** Whether an id or an address tells a name, however it is joined. */
	readonly betrays: (text: string) => boolean;
	/** A picture without the names and lines, and where it stands: under ids that tell nothing either. */
	readonly hide: (
		picture: Picture,
		standing: Standing
	) => { readonly picture: Picture; readonly standing: Standing };
}

/** Hides of an investigation the names of entities and the lines of relationships, by their ids. */
export function hidingOf(investigation: Investigation, hidden: readonly string[]): Hiding {
	const ids = new Set(hidden);
	const entities = investigation.entities.filter(({ id }) => ids.has(id));
	if (entities.length === 0)
		return {
			told: (text) => text,
			betrays: () => false,
			hide: (picture, standing) => ({ picture: withoutLines(picture, hidden), standing })
		};
	const persons = new Set(
		investigation.vocabulary.entityTypes.flatMap(({ id, person }) => (person ? [id] : []))
	);
	const named = termsOf(
		entities.filter(({ type }) => persons.has(type)),
		investigation
	);
	const whole = termsOf(
		entities.filter(({ type }) => !persons.has(type)),
		investigation
	);
	// Of a company or a place one word by itself names nobody.
	const finder = finderOf({ ...named, wholes: [...named.wholes, ...whole.wholes] });
	return {
		told: (text) => finder.without(text, () => unnamed),
		betrays: (text) => finder.betrays(text),
		hide: (picture, standing) => underOtherIds(withoutLines(picture, hidden), standing, ids)
	};
}

/** A line of several relationships stays with those that are not hidden. */
function withoutLines(picture: Picture, hidden: readonly string[]): Picture {
	const masked = mask(picture, hidden);
	return {
		...masked,
		edges: masked.edges.map((edge) => ({
			...edge,
			relationships: edge.relationships.filter((id) => !hidden.includes(id))
		}))
	};
}

function underOtherIds(picture: Picture, standing: Standing, hidden: ReadonlySet<string>) {
	const others = new Map(
		picture.nodes.filter(({ id }) => hidden.has(id)).map(({ id }, at) => [id, `hidden-${at + 1}`])
	);
	const idOf = (id: string) => others.get(id) ?? id;
	const renamed = <Value>(of: ReadonlyMap<string, Value>) =>
		new Map([...of].map(([id, value]) => [idOf(id), value] as const));
	const { sides } = standing;
	return {
		picture: {
			...picture,
			nodes: picture.nodes.map((node) => ({ ...node, id: idOf(node.id) })),
			edges: picture.edges.map((edge, at) =>
				others.has(edge.from) || others.has(edge.to)
					? { ...edge, id: `hidden-line-${at + 1}`, from: idOf(edge.from), to: idOf(edge.to) }
					: edge
			)
		},
		standing: {
			...standing,
			positions: renamed(standing.positions),
			...(sides ? { sides: renamed(sides) } : {})
		}
	};
}
