/** Where each note on an assertion comes from, and how few they are at the root. */
import { lookup, type Investigation, type Source } from '$lib/model';
import { sideOf } from '../descent';
import type { Evidence, WeighedNote } from '../evidence';
import { reportsOn } from '../reports';
import { circlesOf, type Circle } from './circles';

/** A source that lies behind a note's own. */
export interface Foundation {
	readonly source: string;
	/** How many steps behind: 1 is what the note's own source rests on. */
	readonly depth: number;
	/** Whether a note of it that is left speaks of the same assertion; else it is behind the source, not behind this. */
	readonly speaks: boolean;
}

/** The way of one note: who said it, via whom, in which source, resting on what. */
export interface Chain {
	/** `speakers` begins with who said it and goes on with the wider bodies that it speaks for. */
	readonly weighed: WeighedNote;
	/** Who carried it, first carrier first; whoever said it is not one of them. */
	readonly via: readonly string[];
	readonly source: string;
	/** The sources that its source rests on, over any number of steps, nearest first; each once, itself never. */
	readonly foundations: readonly Foundation[];
	/** The circular reporting that its source is part of. */
	readonly circle: Circle | null;
}

/** The notes that go back to one independent origin. */
export interface OriginChains {
	readonly origin: string;
	readonly chains: readonly Chain[];
}

/** The notes on an assertion, collapsed to who first said what they say. */
export interface Chains {
	readonly assertion: string;
	/** Supporting and qualifying notes, by independent origin in the order of the editor's notes. */
	readonly backing: readonly OriginChains[];
	readonly contradicting: readonly OriginChains[];
	/** Notes that only mention it: they corroborate nothing. */
	readonly mentioning: readonly Chain[];
	/** How many sources support or qualify it: "5 reports". */
	readonly reports: number;
	/** How many independent origins these go back to: "1 origin". */
	readonly origins: number;
	/** Which: not who denied or took back what they had said. */
	readonly counted: readonly string[];
	/** Circles that any of the notes lies in. */
	readonly circles: readonly Circle[];
}

/** Follows every note that is left on an assertion back to where it comes from. */
export function chainsOf(investigation: Investigation, evidence: Evidence): Chains {
	const { sources } = lookup(investigation);
	const circles = circlesOf(investigation);
	const speaking = new Set(evidence.notes.map(({ note }) => note.source));
	const chains = evidence.notes.map((weighed): Chain => {
		const { source, via } = weighed.note;
		return {
			weighed,
			via: via.filter((id) => id !== weighed.speakers[0]),
			source,
			foundations: foundationsOf(source, sources, speaking),
			circle: circles.find((circle) => circle.sources.includes(source)) ?? null
		};
	});
	const on = (side: ReturnType<typeof sideOf>) =>
		chains.filter(({ weighed }) => sideOf(weighed.note) === side);
	return {
		assertion: evidence.assertion,
		backing: byOrigin(on('for')),
		contradicting: byOrigin(on('against')),
		mentioning: on('neither'),
		reports: reportsOn(evidence),
		origins: evidence.corroboration,
		counted: evidence.origins,
		circles: circles.filter((circle) => chains.some((chain) => chain.circle === circle))
	};
}

function foundationsOf(
	source: string,
	sources: ReadonlyMap<string, Source>,
	speaking: ReadonlySet<string>
): readonly Foundation[] {
	const depths = new Map([[source, 0]]);
	// A map grows while it is walked, in the order in which sources were found: nearest first.
	for (const [id, depth] of depths)
		for (const parent of sources.get(id)?.derivedFrom ?? [])
			if (!depths.has(parent)) depths.set(parent, depth + 1);
	depths.delete(source);
	return [...depths].map(([id, depth]) => ({ source: id, depth, speaks: speaking.has(id) }));
}

function byOrigin(chains: readonly Chain[]): readonly OriginChains[] {
	const groups = new Map<string, Chain[]>();
	for (const chain of chains) {
		const { independentOrigin } = chain.weighed;
		groups.set(independentOrigin, [...(groups.get(independentOrigin) ?? []), chain]);
	}
	return [...groups].map(([origin, all]) => ({ origin, chains: all }));
}
