/** How long the pure layers take on generated networks, and how that grows. */
import { rankOrigins, rankSources, weigh, whatFell } from '$lib/evidence';
import { KnownPieces, readInvestigation, textFiles, type Investigation } from '$lib/model';
import { buildNetwork, type Network } from '$lib/network';
import { depict, place, type XY } from '$lib/picture';
import { openingView } from '$lib/view';
import { drawable } from '$lib/canvas/elements';
import { compare } from '$lib/canvas/reconcile';
import { seededRandom } from '$lib/layouts/random';
import { generate } from './generate';
import { timed, type Row, type Times } from './time';
import { filesOf } from './writeFiles';

/** Relationships; there are half as many entities. */
export const sizes = [1000, 10_000, 50_000] as const;
const readSizes: readonly number[] = [1000, 10_000];
/** From one size to the next time may grow by n log n, and this much more: caches that no longer hold it all. */
const tolerance = 1.6;
/** A shorter time than this says more of the clock than of growth. Milliseconds. */
const shortest = 1;

const budgets: Readonly<Record<string, Readonly<Partial<Record<number, number>>>>> = {
	'read from files': { 1000: 500, 10_000: 5000 },
	'read after an edit': { 1000: 100, 10_000: 1000 },
	'weigh, a source out': { 1000: 100, 10_000: 100 },
	'weigh, a publisher out': { 1000: 100, 10_000: 100 },
	'what falls': { 1000: 100, 10_000: 100 },
	'rank all sources and origins': { 1000: 2000, 10_000: 2000 },
	'change a filter': { 1000: 50, 10_000: 50 },
	'take a source out': { 1000: 50, 10_000: 50 },
	select: { 1000: 50, 10_000: 50 },
	'compare for the canvas': { 1000: 16, 10_000: 16, 50_000: 50 },
	'place labels': { 1000: 50, 10_000: 50 }
};

/** Measures every pure step at every size; `say` is told what is under way. */
export async function measureCore(say: (words: string) => void): Promise<Row[]> {
	const rows: Row[] = [];
	for (const size of sizes) {
		say(`${size} relationships`);
		for (const [what, { median, least }] of await stepsOf(size))
			rows.push({
				what,
				size: String(size),
				value: median,
				least,
				unit: 'ms',
				budget: budgets[what]?.[size]
			});
	}
	return [...rows, ...growthOf(rows)];
}

async function stepsOf(size: number): Promise<[string, Times][]> {
	const runs = size > 10_000 ? 5 : 9;
	const investigation = generate(size);
	const view = openingView('en');
	const without = { ...view, withoutSources: [investigation.sources[0]?.id ?? ''] };
	const selecting = {
		...view,
		selection: [{ kind: 'entity' as const, id: investigation.entities[0]?.id ?? '' }]
	};
	const hiding = {
		...view,
		filter: { 'relationship-type': [investigation.vocabulary.relationshipTypes[0]?.id ?? ''] }
	};
	const network = buildNetwork(investigation);
	const evidence = weigh(investigation, view);
	const picture = depict(network, evidence, view);
	const selected = depict(network, evidence, selecting, picture);
	const filtered = depict(network, evidence, hiding, picture);
	const positions = scattered(investigation);
	const before = drawable(picture, positions);
	const measure = (text: string, pixels: number) => text.length * pixels * 0.5;
	return [
		...(readSizes.includes(size) ? await readingOf(investigation) : []),
		['build the network', await timed(runs, () => buildNetwork(investigation))],
		// Evidence is kept for as long as its records are: each run weighs records of its own.
		['weigh, first', await timed(runs, () => weigh({ ...investigation }, view))],
		['weigh, a source out', await timed(runs, () => weigh(investigation, without))],
		...(await removing(investigation, network, runs)),
		// So are lines, as they were last drawn.
		[
			'depict, first',
			await timed(runs, () => depict({ ...network, investigation: { ...investigation } }, evidence, view))
		],
		[
			'select',
			await timed(
				runs,
				alternating(
					() => depict(network, evidence, selecting, picture),
					() => depict(network, evidence, view, selected)
				)
			)
		],
		[
			'change a filter',
			await timed(
				runs,
				alternating(
					() => depict(network, evidence, hiding, picture),
					() => depict(network, evidence, view, filtered)
				)
			)
		],
		[
			'take a source out',
			await timed(
				runs,
				alternating(
					() => depict(network, weigh(investigation, without), without, picture),
					() => depict(network, evidence, view, picture)
				)
			)
		],
		// What was drawn last is at hand; what comes next is made of its picture first.
		['compare for the canvas', await timed(runs, () => compare(before, drawable(selected, positions)))],
		['place labels', await timed(runs, () => place({ picture, positions, measure, scale: 0.3, growth: 1.2 }))]
	];
}

async function removing(
	investigation: Investigation,
	network: Network,
	runs: number
): Promise<[string, Times][]> {
	const view = openingView('en');
	const { publisher = '' } = investigation.sources[0] ?? {};
	const publisherOut = { ...view, removals: [{ by: 'publisher', value: publisher } as const] };
	const evidence = weigh(investigation, view);
	// The source on which most hangs: of another, at some size nothing may fall at all.
	const [first] = rankSources(investigation, evidence);
	const left = weigh(investigation, { ...view, withoutSources: [first?.id ?? ''] });
	return [
		['weigh, a publisher out', await timed(runs, () => weigh(investigation, publisherOut))],
		['what falls', await timed(runs, () => whatFell(network, evidence, left))],
		[
			'rank all sources and origins',
			await timed(runs, () => [rankSources(investigation, evidence), rankOrigins(investigation, evidence)])
		]
	];
}

/** A task that alternates: what is the same as last time costs nothing, so each run changes something. */
function alternating(one: () => unknown, other: () => unknown): () => unknown {
	let turn = false;
	return () => ((turn = !turn) ? one() : other());
}

async function readingOf(investigation: Investigation): Promise<[string, Times][]> {
	const { own, vocabulary } = filesOf(investigation);
	const shared = textFiles(vocabulary);
	const read = (files: Record<string, string>, known?: KnownPieces) => {
		const { problems } = readInvestigation(
			investigation.about.id,
			textFiles(files),
			shared,
			undefined,
			known
		);
		const wrong = problems.find(({ severity }) => severity === 'error');
		if (wrong) throw new Error(`The generated files are broken: ${JSON.stringify(wrong)}`);
	};
	const known = new KnownPieces();
	let edits = 0;
	const edit = () => read({ ...own, 'origins.yaml': `${own['origins.yaml']}# edit ${edits++}\n` }, known);
	return [
		['read from files', await timed(3, () => read(own))],
		['read after an edit', await timed(5, edit)]
	];
}

/** As much room for each as a layout leaves. */
function scattered({ entities }: Investigation): ReadonlyMap<string, XY> {
	const random = seededRandom(1);
	const width = 90 * Math.sqrt(entities.length);
	return new Map(entities.map(({ id }) => [id, { x: random() * width, y: random() * width }]));
}

/** By how much more than n log n each step grew from one size to the next: 1 is n log n, less is better. */
function growthOf(rows: readonly Row[]): Row[] {
	const steps = [...new Set(rows.map(({ what }) => what))];
	return steps.flatMap((what) => {
		const own = rows.filter((row) => row.what === what);
		return own.slice(1).flatMap((row, i) => {
			const before = own[i];
			if (!before) return [];
			const [n, m] = [Number(before.size), Number(row.size)];
			const expected = (m * Math.log(m)) / (n * Math.log(n));
			const grown = timeOf(row) / timeOf(before) / expected;
			return [
				{
					what: `${what}: growth`,
					size: `${n} to ${m}`,
					value: grown,
					unit: 'n log n' as const,
					budget: tolerance
				}
			];
		});
	});
}

const timeOf = ({ value, least = value }: Row) => Math.max(least, shortest);
