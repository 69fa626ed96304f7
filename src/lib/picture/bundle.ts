import { leastFirm, supportInOrder, type Evidence, type EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation, type Language, type Relationship } from '$lib/model';
import { endPlaces } from '$lib/network';
import { bundleId } from '$lib/view';
import { countWords, relationshipPhrase, standalone } from '$lib/wording';
import type { Arrow, Contested, PictureEdge, Weight } from './picture';

/** Room between two fanned edges, measured where they are furthest apart. Model units. */
const fanGap = 22;
/** From the edge of a node to the furthest point of the narrowest line that leads back to it. Model units. */
const narrowestLoop = 28;
/** More parallel relationships than this stay one line even in the spotlight: nobody reads a broom. */
const widestFan = 7;

/** All relationships between two entities, whichever way they go, in the order of the records. */
interface Bundle {
	readonly id: string;
	/** Its two ends, in the order of its id. */
	readonly ends: readonly [string, string];
	/** Where its ends stand among all entities. */
	readonly places: readonly [number, number];
	/** With the place of each among all relationships. */
	readonly relationships: readonly { readonly relationship: Relationship; readonly at: number }[];
	/** What last showed of it, when something did: most of a picture is as it was before, or comes back as it was. */
	last: ShownBundle | null;
}

/** A relationship that shows, with what it rests on. */
interface Shown {
	readonly relationship: Relationship;
	readonly evidence: Evidence;
}

/** A bundle of which something shows. */
export interface ShownBundle {
	readonly bundle: Bundle;
	readonly shown: readonly Shown[];
	/** As what it was last drawn. */
	drawn: Drawn | null;
}

// Records never change once read, so which of them run side by side can be kept for as long as they are: the bundle of
// each relationship, in the order of the records.
const kept = new WeakMap<Investigation, readonly Bundle[]>();

function bundlesOf(investigation: Investigation): readonly Bundle[] {
	const found = kept.get(investigation) ?? bundle(investigation);
	kept.set(investigation, found);
	return found;
}

function bundle(investigation: Investigation): readonly Bundle[] {
	const { subjects, objects } = endPlaces(investigation);
	const bundles = new Map<string, Bundle & { relationships: { relationship: Relationship; at: number }[] }>();
	return investigation.relationships.map((relationship, at) => {
		const { subject, object } = relationship;
		const id = bundleId(subject, object);
		const [from, to] = [subjects[at] ?? -1, objects[at] ?? -1];
		const inOrder = subject < object;
		const found = bundles.get(id) ?? {
			id,
			ends: inOrder ? ([subject, object] as const) : ([object, subject] as const),
			places: inOrder ? ([from, to] as const) : ([to, from] as const),
			relationships: [],
			last: null
		};
		found.relationships.push({ relationship, at });
		bundles.set(id, found);
		return found;
	});
}

/**
 * The bundles of which something shows, in the order of what shows of them; `present` has a 1 at the place of each
 * relationship that does.
 */
export function gather(
	investigation: Investigation,
	evidence: EvidenceIndex,
	present: Uint8Array
): readonly ShownBundle[] {
	const support = supportInOrder(investigation, evidence);
	const found: ShownBundle[] = [];
	bundlesOf(investigation).forEach((bundle, at) => {
		if (present[at] !== 1) return;
		// Each is met once for every relationship of it: it stands where the first of them shows.
		const first = bundle.relationships.find((each) => present[each.at] === 1);
		if (first?.at === at) found.push((bundle.last = shownOf(bundle, support, present)));
	});
	return found;
}

function shownOf(bundle: Bundle, support: readonly (Evidence | null)[], present: Uint8Array): ShownBundle {
	const { last } = bundle;
	let [count, same] = [0, last !== null];
	for (const { at } of bundle.relationships) {
		if (present[at] !== 1) continue;
		same &&= last?.shown[count]?.evidence === support[at];
		count++;
	}
	if (last && same && last.shown.length === count) return last;
	const shown = bundle.relationships.flatMap(({ relationship, at }): Shown[] => {
		const evidence = support[at];
		return present[at] === 1 && evidence ? [{ relationship, evidence }] : [];
	});
	return { bundle, shown, drawn: null };
}

interface Drawing {
	readonly investigation: Investigation;
	readonly language: Language;
	readonly fanned: boolean;
	/** Of the node of the entity at a place, model units. */
	readonly radiusAt: (place: number) => number;
}

interface Drawn {
	readonly language: Language;
	readonly fanned: boolean;
	/** Where a loop begins; the same for every other line. */
	readonly radius: number;
	readonly lines: readonly PictureEdge[];
}

/** The lines that a bundle is drawn as, with no emphasis: one, or in the spotlight one for each of its relationships. */
export function drawBundle(shows: ShownBundle, drawing: Drawing): readonly PictureEdge[] {
	const { language, fanned } = drawing;
	const [one, other] = shows.bundle.places;
	const radius = one === other ? drawing.radiusAt(one) : 0;
	const last = shows.drawn;
	if (last?.language === language && last.fanned === fanned && last.radius === radius) return last.lines;
	const lines = linesOf(shows, radius, drawing);
	shows.drawn = { language, fanned, radius, lines };
	return lines;
}

function linesOf({ bundle, shown }: ShownBundle, radius: number, drawing: Drawing): PictureEdge[] {
	const { id, ends } = bundle;
	const [one, other] = ends;
	const [first] = shown;
	if (!first) return [];
	const isLoop = one === other;
	const alone = isLoop ? narrowestLoop + radius : 0;
	if (shown.length === 1) return [drawLine(first.relationship.id, shown, first.relationship, alone, drawing)];
	if (!drawing.fanned || shown.length > widestFan)
		return [drawLine(id, shown, { subject: one, object: other }, alone, drawing)];
	return shown.map((each, i) => {
		if (isLoop) return drawLine(each.relationship.id, [each], each.relationship, alone + i * fanGap, drawing);
		const offset = (i - (shown.length - 1) / 2) * fanGap;
		// The bend is to the left of the line's own direction, so a line that runs the other way bends the other way.
		const bend = each.relationship.subject === one ? offset : -offset;
		return drawLine(each.relationship.id, [each], each.relationship, bend, drawing);
	});
}

function drawLine(
	id: string,
	bundle: readonly Shown[],
	{ subject: from, object: to }: { subject: string; object: string },
	bend: number,
	{ investigation, language }: Drawing
): PictureEdge {
	const relationships = bundle.map(({ relationship }) => relationship.id);
	const standing = leastFirm(bundle.flatMap(({ evidence }) => evidence.standing ?? [])) ?? 'alleged';
	const [only] = bundle;
	return {
		id,
		from,
		to,
		relationships,
		label:
			only && bundle.length === 1
				? standalone(relationshipPhrase(investigation, only.relationship, standing, language))
				: countWords('relationships', bundle.length, language),
		standing,
		weight: weightOf(bundle),
		contested: contestedOf(bundle),
		arrow: bundle
			.map(({ relationship }) => arrowOf(investigation, relationship, from))
			.reduce((sum, arrow) => joinArrows(sum, arrow)),
		bend,
		tint: null,
		loneBridge: false,
		emphasis: 'normal'
	};
}

/** A line of several looks no firmer than any of them: neither its pattern nor its width may say more (docs/adr/0003). */
function weightOf(bundle: readonly Shown[]): Weight {
	const fewest = Math.min(...bundle.map(({ evidence }) => evidence.corroboration));
	return fewest >= 3 ? 3 : fewest === 2 ? 2 : 1;
}

function contestedOf(bundle: readonly Shown[]): Contested {
	if (bundle.some(({ evidence }) => evidence.contested)) return 'tie';
	return bundle.some(({ evidence }) => evidence.disputes.length > 0) ? 'detail' : null;
}

/** The arrow of a relationship on a line that begins at `from`: along the flow of money or goods, where there is one. */
function arrowOf(investigation: Investigation, { type: typeId, subject }: Relationship, from: string): Arrow {
	const type = lookup(investigation).relationshipTypes.get(typeId);
	if (type?.symmetric) return 'none';
	const along = (subject === from) === (type?.flow !== 'inverse');
	return along ? 'forward' : 'backward';
}

function joinArrows(one: Arrow, other: Arrow): Arrow {
	if (one === other || other === 'none') return one;
	return one === 'none' ? other : 'both';
}
