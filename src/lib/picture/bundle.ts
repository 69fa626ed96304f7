import type { EvidenceIndex, Evidence } from '$lib/evidence';
import { firmest } from '$lib/evidence';
import { lookup, type Investigation, type Language, type Relationship } from '$lib/model';
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
	/** With the place of each among all relationships. */
	readonly relationships: readonly { readonly relationship: Relationship; readonly at: number }[];
}

/** A relationship that shows, with what it rests on. */
interface Shown {
	readonly relationship: Relationship;
	readonly at: number;
	readonly evidence: Evidence;
}

/** A bundle of which something shows. */
export interface ShownBundle {
	readonly bundle: Bundle;
	readonly shown: readonly Shown[];
}

// Records never change once read, so which of them run side by side can be kept for as long as they are.
const kept = new WeakMap<Investigation, readonly Bundle[]>();

function bundlesOf(investigation: Investigation): readonly Bundle[] {
	const found = kept.get(investigation) ?? bundle(investigation.relationships);
	kept.set(investigation, found);
	return found;
}

function bundle(relationships: readonly Relationship[]): readonly Bundle[] {
	const bundles = new Map<string, Bundle & { relationships: { relationship: Relationship; at: number }[] }>();
	relationships.forEach((relationship, at) => {
		const { subject, object } = relationship;
		const id = bundleId(subject, object);
		const ends = subject < object ? ([subject, object] as const) : ([object, subject] as const);
		const found = bundles.get(id) ?? { id, ends, relationships: [] };
		found.relationships.push({ relationship, at });
		bundles.set(id, found);
	});
	return [...bundles.values()];
}

/** The bundles of which something that `passes` accepts holds; in the order of what shows of them. */
export function gather(
	investigation: Investigation,
	evidence: EvidenceIndex,
	passes: (relationship: string) => boolean
): readonly ShownBundle[] {
	const found: ShownBundle[] = [];
	let [latest, inOrder] = [-1, true];
	for (const bundle of bundlesOf(investigation)) {
		const shows = showing(bundle, evidence, passes);
		const first = shows?.shown[0];
		if (!shows || !first) continue;
		found.push(shows);
		inOrder &&= first.at > latest;
		latest = first.at;
	}
	return inOrder ? found : found.sort((a, b) => (a.shown[0]?.at ?? 0) - (b.shown[0]?.at ?? 0));
}

// What last showed of a bundle, when something did: most of a picture is as it was before, or comes back as it was.
const lastShown = new WeakMap<Bundle, ShownBundle>();

/** What shows of a bundle; null for nothing. */
function showing(
	bundle: Bundle,
	evidence: EvidenceIndex,
	passes: (relationship: string) => boolean
): ShownBundle | null {
	const last = lastShown.get(bundle);
	let [count, same] = [0, last !== undefined];
	for (const { relationship } of bundle.relationships) {
		const own = passes(relationship.id) ? evidence.get(relationship.id) : undefined;
		if (!own?.standing) continue;
		const before = last?.shown[count];
		same &&= before?.relationship === relationship && before.evidence === own;
		count++;
	}
	if (count === 0) return null;
	if (last && same && last.shown.length === count) return last;
	const shown = bundle.relationships.flatMap(({ relationship, at }): Shown[] => {
		const own = passes(relationship.id) ? evidence.get(relationship.id) : undefined;
		return own?.standing ? [{ relationship, at, evidence: own }] : [];
	});
	const shows = { bundle, shown };
	lastShown.set(bundle, shows);
	return shows;
}

interface Drawing {
	readonly investigation: Investigation;
	readonly language: Language;
	readonly fanned: boolean;
	/** Of an entity's node, model units. */
	readonly radiusOf: (entity: string) => number;
}

interface Drawn extends Omit<Drawing, 'radiusOf'> {
	/** Where a loop begins; the same for every other line. */
	readonly radius: number;
	readonly lines: readonly PictureEdge[];
}

// What was last drawn of what shows of a bundle.
const drawn = new WeakMap<ShownBundle, Drawn>();

/** The lines that a bundle is drawn as, with no emphasis: one, or in the spotlight one for each of its relationships. */
export function drawBundle(shows: ShownBundle, drawing: Drawing): readonly PictureEdge[] {
	const { investigation, language, fanned } = drawing;
	const [one, other] = shows.bundle.ends;
	const radius = one === other ? drawing.radiusOf(one) : 0;
	const last = drawn.get(shows);
	if (last?.language === language && last.fanned === fanned && last.radius === radius) return last.lines;
	const lines = linesOf(shows.bundle, shows.shown, drawing);
	drawn.set(shows, { investigation, language, fanned, radius, lines });
	return lines;
}

function linesOf(
	{ id, ends: [one, other] }: Bundle,
	shown: readonly Shown[],
	drawing: Drawing
): PictureEdge[] {
	const [first] = shown;
	if (!first) return [];
	const isLoop = one === other;
	const alone = isLoop ? narrowestLoop + drawing.radiusOf(one) : 0;
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
	const standing = firmest(bundle.flatMap(({ evidence }) => evidence.standing ?? [])) ?? 'alleged';
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
		emphasis: 'normal'
	};
}

function weightOf(bundle: readonly Shown[]): Weight {
	const most = Math.max(...bundle.map(({ evidence }) => evidence.corroboration));
	return most >= 3 ? 3 : most === 2 ? 2 : 1;
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
