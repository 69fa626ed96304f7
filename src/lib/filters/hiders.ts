import { weigh, type EvidenceIndex } from '$lib/evidence';
import type { Network } from '$lib/network';
import type { View } from '$lib/view';
import { sift } from './sift';

/** What in a View can keep a thing off the picture; `nothing`: no View shows it, since nothing supports it. */
export type Hider = 'taken-in' | 'filter' | 'period' | 'spotlight' | 'sources' | 'nothing';

/** A thing that may be on the picture: entities, and the relationship between them where it is one. */
export interface Thing {
	readonly ends: readonly string[];
	readonly relationship?: string;
}

const parts = {
	'taken-in': ({ only, hidden }) => ({ only, hidden }),
	filter: ({ filter }) => ({ filter }),
	period: ({ period }) => ({ period }),
	spotlight: ({ spotlight }) => ({ spotlight }),
	sources: ({ withoutSources, withoutOrigins, removals }) => ({ withoutSources, withoutOrigins, removals })
} satisfies Partial<Record<Hider, (view: View) => Partial<View>>>;

/** What a View is without all that narrows its picture. */
export const unnarrowed = {
	spotlight: null,
	only: null,
	beside: {},
	hidden: [],
	filter: {},
	period: null,
	withoutSources: [],
	withoutOrigins: [],
	removals: []
} as const satisfies Partial<View>;

/** Whether a thing is on the picture of a View. */
export function isShown(network: Network, evidence: EvidenceIndex, view: View, thing: Thing): boolean {
	const { entities, relationships } = sift(network, evidence, view);
	const there = new Set(entities.map(({ id }) => id));
	if (!thing.ends.every((id) => there.has(id))) return false;
	return thing.relationship === undefined || relationships.some(({ id }) => id === thing.relationship);
}

/**
 * What keeps a thing off the picture: each part of the View that would do so alone or, where only several together do,
 * every part that narrows it. Empty where the thing is shown.
 */
export function hidersOf(network: Network, view: View, thing: Thing): Hider[] {
	const shown = (other: View) => isShown(network, weigh(network.investigation, other), other, thing);
	if (shown(view)) return [];
	const open: View = { ...view, ...unnarrowed };
	if (!shown(open)) return ['nothing'];
	const ids = Object.keys(parts) as (keyof typeof parts)[];
	const alone = ids.filter((id) => !shown({ ...open, ...parts[id](view) }));
	if (alone.length > 0) return alone;
	return ids.filter((id) => JSON.stringify(parts[id](view)) !== JSON.stringify(parts[id](open)));
}
