import { lookup, standings, type Investigation, type Language } from '$lib/model';
import { inLanguage, standingMeaning, standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import type { Contested, LegendEntry, PictureEdge, PictureNode, Weight } from './picture';

const weightWords = {
	1: m['legend.origins_1'],
	2: m['legend.origins_2'],
	3: m['legend.origins_3']
} satisfies Record<Weight, unknown>;

const contestedWords = {
	tie: m['legend.contested_tie'],
	detail: m['legend.contested_detail']
} satisfies Record<NonNullable<Contested>, unknown>;

/** What stands for what on a picture, in words: only what is on it, entity types in the vocabulary's order. */
export function legendOf(
	investigation: Investigation,
	nodes: readonly PictureNode[],
	edges: readonly PictureEdge[],
	language: Language,
	lens: readonly LegendEntry[] = []
): readonly LegendEntry[] {
	const locale = { locale: language };
	const bundles = edges.filter(({ relationships }) => relationships.length > 1).length;
	const arrows = edges.filter(({ arrow }) => arrow !== 'none').length;
	const beyond = nodes.filter((node) => node.beyond !== null).length;
	const pins = nodes.filter(({ pinned }) => pinned).length;
	// Under a lens the pattern of a line no longer says its standing; how wide it is says what it always does.
	const patterned = lens.length === 0 ? edges : [];
	const widened = lens.some(({ kind }) => kind === 'corroboration') ? [] : edges;
	return [
		...typeEntries(investigation, nodes, language),
		...lens.filter(({ kind }) => kind !== 'lone-bridge'),
		...tally(
			patterned.map(({ standing }) => standing),
			standings
		).map(([standing, count]) => ({
			kind: 'standing' as const,
			value: standing,
			words: `${standingWords(standing, language)}: ${standingMeaning(standing, language)}`,
			count
		})),
		...tally(
			widened.map(({ weight }) => weight),
			[1, 2, 3] as const
		).map(([weight, count]) => ({
			kind: 'corroboration' as const,
			value: String(weight),
			words: weightWords[weight]({}, locale),
			count
		})),
		...tally(
			edges.map(({ contested }) => contested),
			['tie', 'detail'] as const
		).map(([contested, count]) => ({
			kind: 'contested' as const,
			value: contested,
			words: contestedWords[contested]({}, locale),
			count
		})),
		...lens.filter(({ kind }) => kind === 'lone-bridge'),
		...entryIf('bundle', bundles, m['legend.bundle']({}, locale)),
		...entryIf('arrow', arrows, m['legend.arrow_flow']({}, locale)),
		...entryIf('pinned', pins, m['legend.pinned']({}, locale)),
		...entryIf('beyond', beyond, m['legend.beyond']({}, locale))
	];
}

function typeEntries(
	investigation: Investigation,
	nodes: readonly PictureNode[],
	language: Language
): LegendEntry[] {
	const { entityTypes } = lookup(investigation);
	return tally(
		nodes.map(({ type }) => type),
		[...entityTypes.keys()]
	).map(([type, count]) => {
		const { label, icon, shape, colour } = entityTypes.get(type) ?? {
			label: {},
			icon: '',
			shape: '',
			colour: ''
		};
		return {
			kind: 'entity-type',
			value: type,
			words: inLanguage(label, language),
			count,
			look: { icon, shape, colour }
		};
	});
}

function entryIf(
	kind: 'bundle' | 'arrow' | 'pinned' | 'beyond',
	count: number,
	words: string
): LegendEntry[] {
	return count > 0 ? [{ kind, value: kind, words, count }] : [];
}

/** How often each of `order` occurs among `values`, in that order, leaving out what does not. */
function tally<Value>(values: readonly unknown[], order: readonly Value[]): [Value, number][] {
	const counts = new Map<unknown, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return order.flatMap((value) => {
		const count = counts.get(value);
		return count === undefined ? [] : [[value, count] satisfies [Value, number]];
	});
}
