import type { EvidenceIndex } from '$lib/evidence';
import { sift } from '$lib/filters';
import { lookup, type Entity, type Investigation, type Language } from '$lib/model';
import type { Network } from '$lib/network';
import type { View } from '$lib/view';
import { inLanguage } from '$lib/wording';
import { beyondOf } from './beyond';
import { drawBundle, gather } from './bundle';
import { emphasise } from './emphasis';
import { legendOf } from './legend';
import type { Picture, PictureEdge, PictureNode, PictureSector } from './picture';
import { isEqual, reuse } from './reuse';
import { sizeUp } from './sizing';

/**
 * What a View shows of a network. An element that is the same as in `previous` is the same object; so is the
 * whole picture when all of it is.
 */
export function depict(network: Network, evidence: EvidenceIndex, view: View, previous?: Picture): Picture {
	const { investigation } = network;
	const { entities, passing } = sift(network, evidence, view);
	const bundles = gather(investigation, evidence, (id) => passing.has(id));
	const centre = view.spotlight?.centre ?? investigation.about.centre;
	const sizeOf = sizeUp(bundles, centre);
	const emphasis = emphasise(view.selection, bundles);
	const fanned = view.spotlight !== null || view.only !== null;
	const drawing = {
		investigation,
		language: view.language,
		fanned,
		radiusOf: (id: string) => sizeOf(id).radius
	};
	const edges = bundles
		.flatMap((bundle) => drawBundle(bundle, drawing))
		.map((edge) => lit(edge, emphasis.ofEdge(edge)));
	const beyond = beyondOf({ network, evidence, view }, new Set(entities.map(({ id }) => id)));
	const setting = { investigation, language: view.language };
	const nodes = entities.map((entity) => {
		const { id } = entity;
		const size = sizeOf(id);
		return drawNode(entity, setting, {
			importance: size.importance,
			radius: size.radius,
			centre: centre.includes(id),
			emphasis: emphasis.ofNode(id),
			pinned: Object.hasOwn(view.moved, id),
			beyond: beyond.get(id) ?? null
		});
	});
	return finish({ network, view, nodes, edges }, previous);
}

const lit = (edge: PictureEdge, emphasis: PictureEdge['emphasis']) =>
	edge.emphasis === emphasis ? edge : { ...edge, emphasis };

interface Parts {
	readonly network: Network;
	readonly view: View;
	readonly nodes: readonly PictureNode[];
	readonly edges: readonly PictureEdge[];
}

function finish({ network, view, nodes, edges }: Parts, previous: Picture | undefined): Picture {
	const { investigation } = network;
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

/** What of a node does not follow from its entity alone. */
type Changing = Pick<PictureNode, 'importance' | 'radius' | 'centre' | 'emphasis' | 'pinned' | 'beyond'>;

interface Setting {
	readonly investigation: Investigation;
	readonly language: Language;
}

// What was last drawn of an entity: most of a picture is as it was before.
const drawn = new WeakMap<Entity, Setting & { readonly node: PictureNode }>();

function drawNode(entity: Entity, { investigation, language }: Setting, changing: Changing): PictureNode {
	const last = drawn.get(entity);
	if (last?.investigation === investigation && last.language === language && holds(last.node, changing))
		return last.node;
	const type = lookup(investigation).entityTypes.get(entity.type);
	const node = {
		id: entity.id,
		label: nodeLabel(entity, language),
		name: inLanguage(entity.name, language),
		type: entity.type,
		sector: type?.sector ?? '',
		icon: type?.icon ?? '',
		shape: type?.shape ?? '',
		colour: type?.colour ?? '',
		...changing
	};
	drawn.set(entity, { investigation, language, node });
	return node;
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
