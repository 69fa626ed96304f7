/** The worker's side: carries out an order and posts its answers, the last of which is the ranking. */
import type { Answer, Order } from './messages';
import { ranking } from './rank';

export function carryOut({ run, sheet }: Order, post: (answer: Answer) => void) {
	const steps = ranking(sheet);
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done) return post({ kind: 'ranked', run, ranked: step.value });
		post({ kind: 'progress', run, done: step.value });
	}
}
