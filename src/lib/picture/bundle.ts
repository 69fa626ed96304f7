import type { EvidenceIndex, Evidence } from '$lib/evidence';
import { firmest } from '$lib/evidence';
import { lookup, type Investigation, type Language, type Relationship } from '$lib/model';
import { bundleEnds, bundleId } from '$lib/view';
import { countWords, relationshipPhrase, standalone } from '$lib/wording';
import type { Arrow, Contested, Emphasis, PictureEdge, Weight } from './picture';

/** Room between two fanned edges, measured where they are furthest apart. Model units. */
const fanGap = 22;
/** From the edge of a node to the furthest point of the narrowest line that leads back to it. Model units. */
const narrowestLoop = 28;
/** More parallel relationships than this stay one line even in the spotlight: nobody reads a broom. */
const widestFan = 7;

/** A relationship that shows, with what it rests on. */
export interface Shown {
	readonly relationship: Relationship;
	readonly evidence: Evidence;
}

/** Gathers relationships by the pair of entities they tie, whichever way they go; keyed by the bundle's id. */
export function gather(
	relationships: Iterable<Relationship>,
	evidence: EvidenceIndex
): ReadonlyMap<string, readonly Shown[]> {
	const bundles = new Map<string, Shown[]>();
	for (const relationship of relationships) {
		const found = evidence.get(relationship.id);
		if (!found?.standing) continue;
		const id = bundleId(relationship.subject, relationship.object);
		const bundle = bundles.get(id);
		if (bundle) bundle.push({ relationship, evidence: found });
		else bundles.set(id, [{ relationship, evidence: found }]);
	}
	return bundles;
}

interface Drawing {
	readonly investigation: Investigation;
	readonly language: Language;
	readonly fanned: boolean;
	/** Of an entity's node, model units. */
	readonly radiusOf: (entity: string) => number;
	readonly emphasis: (edge: { id: string; from: string; to: string; relationships: string[] }) => Emphasis;
}

/** The lines that a bundle is drawn as: one, or in the spotlight one for each of its relationships. */
export function drawBundle(id: string, bundle: readonly Shown[], drawing: Drawing): PictureEdge[] {
	const [one = '', other = ''] = bundleEnds(id) ?? [];
	const [first] = bundle;
	if (!first) return [];
	const isLoop = one === other;
	const alone = isLoop ? narrowestLoop + drawing.radiusOf(one) : 0;
	if (bundle.length === 1)
		return [drawLine(first.relationship.id, bundle, first.relationship, alone, drawing)];
	if (!drawing.fanned || bundle.length > widestFan)
		return [drawLine(id, bundle, { subject: one, object: other }, alone, drawing)];
	return bundle.map((shown, i) => {
		if (isLoop)
			return drawLine(shown.relationship.id, [shown], shown.relationship, alone + i * fanGap, drawing);
		const offset = (i - (bundle.length - 1) / 2) * fanGap;
		// The bend is to the left of the line's own direction, so a line that runs the other way bends the other way.
		const bend = shown.relationship.subject === one ? offset : -offset;
		return drawLine(shown.relationship.id, [shown], shown.relationship, bend, drawing);
	});
}

function drawLine(
	id: string,
	bundle: readonly Shown[],
	{ subject: from, object: to }: { subject: string; object: string },
	bend: number,
	{ investigation, language, emphasis }: Drawing
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
		emphasis: emphasis({ id, from, to, relationships })
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
