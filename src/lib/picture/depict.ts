import type { EvidenceIndex } from '$lib/evidence';
import { lookup, type Entity, type Language } from '$lib/model';
import { neighbourhood, type Network } from '$lib/network';
import type { View } from '$lib/view';
import { inLanguage } from '$lib/wording';
import { drawBundle, gather } from './bundle';
import { emphasise, type Emphasised } from './emphasis';
import { legendOf } from './legend';
import type { Picture, PictureEdge, PictureNode, PictureSector } from './picture';
import { isEqual, reuse } from './reuse';

/** Radius of a node in model units: from the least important to the centre of the picture. */
const radius = { least: 11, most: 24, centre: 32 };

/**
 * What a View shows of a network. An element that is the same as in `previous` is the same object; so is the
 * whole picture when all of it is.
 */
export function depict(network: Network, evidence: EvidenceIndex, view: View, previous?: Picture): Picture {
	const { investigation, graph } = network;
	const holds = (id: string) => evidence.get(id)?.standing != null;
	const inView = view.spotlight
		? neighbourhood(network, view.spotlight.centre, view.spotlight.depth, holds)
		: null;
	const isIn = (entity: string) => inView === null || inView.has(entity);
	const bundles = gather(investigation, evidence, isIn);
	const emphasis = emphasise(view.selection, bundles);
	const drawing = { investigation, language: view.language, fanned: view.spotlight !== null };
	const edges = bundles
		.flatMap((bundle) => drawBundle(bundle, drawing))
		.map((edge) => lit(edge, emphasis.ofEdge(edge)));
	const degrees = degreesOf(edges);
	const entities = investigation.entities.filter(
		(entity) =>
			isIn(entity.id) && (degrees.has(entity.id) || standsAlone(entity, view, holds, graph.degree(entity.id)))
	);
	return finish({ network, view, entities, edges, degrees, emphasis }, previous);
}

const lit = (edge: PictureEdge, emphasis: PictureEdge['emphasis']) =>
	edge.emphasis === emphasis ? edge : { ...edge, emphasis };

/** Whether an entity with no line on the picture belongs there all the same. */
function standsAlone(entity: Entity, view: View, holds: (id: string) => boolean, degree: number): boolean {
	if (view.spotlight?.centre.includes(entity.id)) return true;
	// What was taken out may have left nothing that is said of it; of some entities nothing ever was.
	const { properties } = entity;
	return degree + properties.length === 0 || properties.some(({ id }) => holds(id));
}

interface Parts {
	readonly network: Network;
	readonly view: View;
	readonly entities: readonly Entity[];
	readonly edges: readonly PictureEdge[];
	readonly degrees: ReadonlyMap<string, number>;
	readonly emphasis: Emphasised;
}

function finish(parts: Parts, previous: Picture | undefined): Picture {
	const { network, view, entities, edges, degrees, emphasis } = parts;
	const { investigation } = network;
	const centre = view.spotlight?.centre ?? investigation.about.centre;
	const most = Math.max(1, ...degrees.values());
	const nodes = entities.map((entity) => {
		const importance = centre.includes(entity.id)
			? 1
			: round((0.95 * Math.log1p(degrees.get(entity.id) ?? 0)) / Math.log1p(most));
		return drawNode(network, view, entity, importance, centre.includes(entity.id), emphasis);
	});
	const shown = edges.reduce((sum, { relationships }) => sum + relationships.length, 0);
	const picture: Picture = {
		nodes: reuse(nodes, previous?.nodes),
		edges: reuse(edges, previous?.edges),
		sectors: reuse(sectorsOf(network, nodes, view.language), previous?.sectors),
		legend: legendOf(investigation, nodes, edges, view.language),
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

function drawNode(
	{ investigation }: Network,
	view: View,
	entity: Entity,
	importance: number,
	centre: boolean,
	emphasis: Emphasised
): PictureNode {
	const type = lookup(investigation).entityTypes.get(entity.type);
	const name = inLanguage(entity.name, view.language);
	return {
		id: entity.id,
		label: nodeLabel(entity, view.language),
		name,
		type: entity.type,
		sector: type?.sector ?? '',
		icon: type?.icon ?? '',
		shape: type?.shape ?? '',
		colour: type?.colour ?? '',
		importance,
		radius: centre ? radius.centre : round(radius.least + (radius.most - radius.least) * importance),
		centre,
		emphasis: emphasis.ofNode(entity.id),
		pinned: Object.hasOwn(view.moved, entity.id)
	};
}

/** How many lines end at each entity. */
function degreesOf(edges: readonly PictureEdge[]): ReadonlyMap<string, number> {
	const degrees = new Map<string, number>();
	for (const { from, to, relationships } of edges)
		for (const end of [from, to]) degrees.set(end, (degrees.get(end) ?? 0) + relationships.length);
	return degrees;
}

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

// Rounded so that a change somewhere else in the network does not make every node a new object.
const round = (value: number) => Math.round(value * 100) / 100;
