import type { EvidenceIndex } from '$lib/evidence';
import { sift } from '$lib/filters';
import { lookup, type Entity, type Investigation, type Language } from '$lib/model';
import type { Network } from '$lib/network';
import type { View } from '$lib/view';
import { inLanguage } from '$lib/wording';
import { beyondOf } from './beyond';
import { drawBundle, gather, type ShownBundle } from './bundle';
import { beside, emphasise } from './emphasis';
import { legendOf } from './legend';
import type { Picture, PictureEdge, PictureNode, PictureSector } from './picture';
import { isEqual, reuse } from './reuse';
import { sizeUp } from './sizing';
import type { LayLens, LensOver } from './lensOver';

/**
 * What a View shows of a network. An element that is the same as in `previous` is the same object; so is the
 * whole picture when all of it is.
 */
export function depict(
	network: Network,
	evidence: EvidenceIndex,
	view: View,
	previous?: Picture,
	layLens?: LayLens
): Picture {
	const { investigation } = network;
	const { entities, present } = sift(network, evidence, view);
	const bundles = gather(investigation, evidence, present.relationships);
	const centre = view.spotlight?.centre ?? investigation.about.centre;
	const sizeOf = sizeUp(investigation, bundles, centre);
	const { owners } = lookup(investigation);
	const emphasis = beside(emphasise(view.selection, bundles, owners), emphasise(view.light, bundles, owners));
	const fanned = view.spotlight !== null || view.only !== null;
	const drawing = {
		investigation,
		language: view.language,
		fanned,
		radiusAt: (place: number) => sizeOf(place).radius
	};
	const lens = layLens?.(network, bundles, view.language);
	const edges: PictureEdge[] = [];
	for (const bundle of bundles)
		for (const edge of drawBundle(bundle, drawing))
			edges.push(lit(lens ? through(lens, edge, bundle) : edge, emphasis.ofEdge(edge)));
	const beyond = beyondOf({ network, evidence, view }, entities);
	const drawNode = nodeDrawer(investigation, view.language);
	const nodes: PictureNode[] = [];
	investigation.entities.forEach(({ id }, place) => {
		if (present.entities[place] !== 1) return;
		const size = sizeOf(place);
		const node = drawNode(place, {
			importance: size.importance,
			radius: size.radius,
			centre: centre.includes(id),
			emphasis: emphasis.ofNode(id),
			pinned: Object.hasOwn(view.moved, id),
			beyond: beyond.get(id) ?? null
		});
		if (node) nodes.push(node);
	});
	return finish({ network, view, nodes, edges, lens }, previous);
}

const lit = (edge: PictureEdge, emphasis: PictureEdge['emphasis']) =>
	edge.emphasis === emphasis ? edge : { ...edge, emphasis };

// As what each line was last seen through a lens: under the same lens it is the same object again.
const seen = new WeakMap<PictureEdge, { readonly lens: LensOver; readonly edge: PictureEdge }>();

function through(lens: LensOver, plain: PictureEdge, bundle: ShownBundle): PictureEdge {
	const last = seen.get(plain);
	if (last?.lens === lens) return last.edge;
	const edge = { ...plain, tint: lens.tintOf(plain, bundle), loneBridge: lens.isLoneBridge(plain) };
	seen.set(plain, { lens, edge });
	return edge;
}

interface Parts {
	readonly network: Network;
	readonly view: View;
	readonly nodes: readonly PictureNode[];
	readonly edges: readonly PictureEdge[];
	readonly lens: LensOver | undefined;
}

function finish({ network, view, nodes, edges, lens }: Parts, previous: Picture | undefined): Picture {
	const { investigation } = network;
	const shown = edges.reduce((sum, { relationships }) => sum + relationships.length, 0);
	const picture: Picture = {
		nodes: reuse(nodes, previous?.nodes),
		edges: reuse(edges, previous?.edges),
		sectors: reuse(sectorsOf(network, nodes, view.language), previous?.sectors),
		legend: legendOf(investigation, nodes, edges, view.language, lens?.entries(edges)),
		hidden: {
			entities: investigation.entities.length - nodes.length,
			relationships: investigation.relationships.length - shown
		}
	};
	if (!previous) return picture;
	const legend = isEqual(previous.legend, picture.legend) ? previous.legend : picture.legend;
	const hidden = isEqual(previous.hidden, picture.hidden) ? previous.hidden : picture.hidden;
	const kept = { ...picture, legend, hidden };
	return (Object.keys(kept) as (keyof Picture)[]).every((part) => kept[part] === previous[part])
		? previous
		: kept;
}

/** What stands beside an entity on a picture. */
export function nodeLabel({ shortName, name }: Entity, language: Language): string {
	return inLanguage(shortName ?? name, language);
}

/** What of a node does not follow from its entity alone. */
type Changing = Pick<PictureNode, 'importance' | 'radius' | 'centre' | 'emphasis' | 'pinned' | 'beyond'>;

// What was last drawn of each entity, by its place: most of a picture is as it was before.
const drawn = new WeakMap<Investigation, { language: Language; nodes: (PictureNode | undefined)[] }>();

/** Draws the node of the entity at a place; the same node again where nothing about it changed. */
function nodeDrawer(investigation: Investigation, language: Language) {
	const { entities } = investigation;
	const { entityTypes } = lookup(investigation);
	const kept = drawn.get(investigation);
	const nodes =
		kept?.language === language ? kept.nodes : new Array<PictureNode | undefined>(entities.length);
	drawn.set(investigation, { language, nodes });
	return (place: number, changing: Changing): PictureNode | undefined => {
		const [last, entity] = [nodes[place], entities[place]];
		if (!entity || (last && holds(last, changing))) return last;
		const type = entityTypes.get(entity.type);
		return (nodes[place] = {
			id: entity.id,
			label: nodeLabel(entity, language),
			name: inLanguage(entity.name, language),
			type: entity.type,
			sector: type?.sector ?? '',
			icon: type?.icon ?? '',
			shape: type?.shape ?? '',
			colour: type?.colour ?? '',
			...changing
		});
	};
}

// By name rather than over the keys: it is asked of every node at every change.
const holds = (node: PictureNode, { importance, radius, centre, emphasis, pinned, beyond }: Changing) =>
	node.emphasis === emphasis &&
	node.importance === importance &&
	node.radius === radius &&
	node.centre === centre &&
	node.pinned === pinned &&
	isEqual(node.beyond, beyond);

function sectorsOf(
	{ investigation }: Network,
	nodes: readonly PictureNode[],
	language: Language
): PictureSector[] {
	const counts = new Map<string, number>();
	for (const { sector } of nodes) counts.set(sector, (counts.get(sector) ?? 0) + 1);
	return investigation.vocabulary.sectors
		.map(({ id, label }) => ({ id, label: inLanguage(label, language), count: counts.get(id) ?? 0 }))
		.filter(({ count }) => count > 0);
}
