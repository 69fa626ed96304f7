/**
 * Lenses: colour and pattern of lines stand for something else than their standing. Fetched when the reader first asks
 * for one, so nothing that the page loads at once may import this folder.
 */
import { independent, type Evidence } from '$lib/evidence';
import type { Language } from '$lib/model';
import { bridgesAmong, type Network } from '$lib/network';
import { bundleId, type LensId } from '$lib/view';
import { m } from '$messages/messages';
import type { ShownBundle } from '../bundle';
import type { LegendEntry, PictureEdge } from '../picture';
import type { LayLens, LensOver } from '../lensOver';
import { age } from './age';
import { grade } from './grade';
import type { Lens } from './lens';
import { origins } from './origins';
import { publisher } from './publisher';
import { standing } from './standing';

const lenses: Readonly<Record<LensId, Lens>> = { standing, origins, grade, age, publisher };

/** A lens, ready to be laid over a picture. */
export const lensNamed =
	(id: LensId): LayLens =>
	(network, bundles, language) => {
		const own = laid.get(network) ?? new Map<LensId, Laid>();
		laid.set(network, own);
		const last = own.get(id);
		const same =
			last?.language === language &&
			last.bundles.length === bundles.length &&
			last.bundles.every((shows, i) => shows === bundles[i]);
		if (same) return last.over;
		const over = layOver(lenses[id], network, bundles, language);
		own.set(id, { language, bundles, over });
		return over;
	};

interface Laid {
	readonly language: Language;
	readonly bundles: readonly ShownBundle[];
	readonly over: LensOver;
}

// What each lens was last laid over: a selection or the camera change no line of it.
const laid = new WeakMap<Network, Map<LensId, Laid>>();

function layOver(
	lens: Lens,
	{ investigation }: Network,
	bundles: readonly ShownBundle[],
	language: Language
): LensOver {
	const evidence = bundles.flatMap(({ shown }) => shown.map((each) => each.evidence));
	const steps = new Map(lens.steps(investigation, evidence).map((step) => [step.value, step]));
	const last = [...steps.values()].at(-1) ?? null;
	const bridges = loneBridges(bundles);
	return {
		tintOf: (edge, shows) => steps.get(lens.valueOf(investigation, evidenceOf(edge, shows))) ?? last,
		isLoneBridge: ({ from, to }) => bridges.has(bundleId(from, to)),
		entries: (edges) => [
			...[...steps.values()].flatMap((tint) => {
				const count = edges.filter((edge) => edge.tint?.value === tint.value).length;
				const words = lens.words(tint.value, investigation, language);
				return count > 0 ? [{ kind: lens.kind, value: tint.value, words, count, tint }] : [];
			}),
			...bridgeEntry(edges, language)
		]
	};
}

/** What a line rests on: of a bundle that is fanned out, its own relationships alone. */
function evidenceOf({ relationships }: PictureEdge, { shown }: ShownBundle): readonly Evidence[] {
	const own = shown.filter(({ relationship }) => relationships.includes(relationship.id));
	return own.map(({ evidence }) => evidence);
}

/** The bundles without which there is no other way between their ends, and of which one origin alone says anything. */
function loneBridges(bundles: readonly ShownBundle[]): ReadonlySet<string> {
	const bridges = bridgesAmong(bundles, ({ bundle }) => bundle.ends);
	const speakers = ({ shown }: ShownBundle) =>
		independent(shown.flatMap(({ evidence }) => evidence.origins)).length;
	return new Set([...bridges].filter((shows) => speakers(shows) === 1).map(({ bundle }) => bundle.id));
}

function bridgeEntry(edges: readonly PictureEdge[], language: Language): LegendEntry[] {
	const count = edges.filter(({ loneBridge }) => loneBridge).length;
	const words = m['legend.lone_bridge']({}, { locale: language });
	return count > 0 ? [{ kind: 'lone-bridge', value: 'lone-bridge', words, count }] : [];
}
