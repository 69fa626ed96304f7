import type { Language } from '$lib/model';
import type { Picture, PictureNode, PictureSector } from '$lib/picture';

export interface RosterGroup {
	readonly sector: PictureSector;
	readonly entries: readonly { readonly node: PictureNode; readonly relationships: number }[];
}

/** Everything on a picture in words, by sector: the most important first, then by name. */
export function roster({ nodes, edges, sectors }: Picture, language: Language): readonly RosterGroup[] {
	const collator = new Intl.Collator(language);
	const counts = new Map<string, number>();
	for (const { from, to, relationships } of edges)
		for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + relationships.length);
	const ordered = [...nodes].sort((a, b) => b.importance - a.importance || collator.compare(a.name, b.name));
	return sectors.map((sector) => ({
		sector,
		entries: ordered
			.filter((node) => node.sector === sector.id)
			.map((node) => ({ node, relationships: counts.get(node.id) ?? 0 }))
	}));
}
