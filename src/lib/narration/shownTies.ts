import type { EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation, type Language } from '$lib/model';
import type { Picture, PictureNode } from '$lib/picture';
import type { View } from '$lib/view';
import { supported, type Tie } from './ties';

/** The relationships on a picture that something supports, bundled ones too, the firmest first. */
export function shownTies(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ edges }: Picture,
	language: Language
): readonly Tie[] {
	const { relationships } = lookup(investigation);
	const shown = edges.flatMap((edge) => edge.relationships).flatMap((id) => relationships.get(id) ?? []);
	return supported(investigation, shown, evidence, language);
}

/** What a picture turns around, in the reader's order where they chose it, else the most important first. */
export function centreOf({ nodes }: Picture, { spotlight }: View): readonly PictureNode[] {
	const chosen = spotlight?.centre ?? [];
	return nodes
		.filter(({ centre }) => centre)
		.toSorted((a, b) => chosen.indexOf(a.id) - chosen.indexOf(b.id) || b.importance - a.importance);
}
