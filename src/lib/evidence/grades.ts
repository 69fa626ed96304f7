/**
 * The order of grades from best to worst. What cannot be judged (F, 6) is not bad: it lies between the fairly good and
 * the poor, so that a poor source beside one that cannot be judged never takes anything away.
 */
import type { Credibility, Reliability } from '$lib/model';

export const gradeOrder = ['A', 'B', 'C', 'F', 'D', 'E'] as const satisfies readonly Reliability[];

export const credibilityOrder = [1, 2, 3, 6, 4, 5] as const satisfies readonly Credibility[];

/** The best of some reliabilities; of none, that it cannot be judged. */
export function bestReliability(grades: readonly Reliability[]): Reliability {
	return gradeOrder.find((grade) => grades.includes(grade)) ?? 'F';
}

/** The best of some credibilities; of none, that it cannot be judged. */
export function bestCredibility(grades: readonly Credibility[]): Credibility {
	return credibilityOrder.find((grade) => grades.includes(grade)) ?? 6;
}
