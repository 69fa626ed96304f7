/**
 * How firm a step between two entities is: four things in this order, compared one after the other and never mixed.
 * Uncontested before contested; the firmer standing; more independent origins, where a third is as good as a
 * thirtieth; the better source. A source that cannot be judged (F) is not a bad one: it lies between the fairly
 * reliable and the not usually reliable.
 */
import { standings, type Reliability, type Standing } from '$lib/model';
import type { Evidence } from '../evidence';
import { gradeOrder } from '../grades';

/** More origins than this make no step firmer. */
export const mostOrigins = 3;

export interface Rank {
	readonly contested: boolean;
	readonly standing: Standing;
	/** Independent origins, at most `mostOrigins`. */
	readonly origins: number;
	/** The best reliability of the sources that support it. */
	readonly grade: Reliability;
}

export const rankElements = ['contested', 'standing', 'origins', 'grade'] as const;
export type RankElement = (typeof rankElements)[number];

/** How firm what an assertion rests on makes a step; null where nothing supports it, so that it is no step at all. */
export function rankOf({ contested, standing, corroboration, bestReliability }: Evidence): Rank | null {
	if (standing === null) return null;
	return { contested, standing, origins: Math.min(corroboration, mostOrigins), grade: bestReliability };
}

/** The place of each element on its own scale, 0 the best. */
const scales = {
	contested: { of: ({ contested }: Rank) => (contested ? 1 : 0), length: 2 },
	standing: { of: ({ standing }: Rank) => standings.indexOf(standing), length: standings.length },
	origins: { of: ({ origins }: Rank) => mostOrigins - origins, length: mostOrigins + 1 },
	grade: {
		of: ({ grade }: Rank) => gradeOrder.findIndex((each) => each === grade),
		length: gradeOrder.length
	}
} satisfies Record<RankElement, { of: (rank: Rank) => number; length: number }>;

/** The place of a rank in the order of all ranks, 0 the firmest: the order one after the other, as a number. */
export function placeOf(rank: Rank): number {
	return rankElements.reduce(
		(place, element) => place * scales[element].length + scales[element].of(rank),
		0
	);
}

/** The first element in which two ranks differ: what makes the one weaker. Null where they are as firm. */
export function telling(one: Rank, other: Rank): RankElement | null {
	return rankElements.find((element) => scales[element].of(one) !== scales[element].of(other)) ?? null;
}
