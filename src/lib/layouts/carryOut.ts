/** The worker's side: apart from what a page needs of it, so that a page holds no layouts. */
import { runLayout } from './layouts';
import { toPlain, type Answer, type Order } from './messages';

/** Carries out an order and posts its answers: the last one is always `done` or `failed`. Never rejects. */
export async function carryOut(order: Order, post: (answer: Answer) => void): Promise<void> {
	const { run } = order;
	try {
		for await (const arrangement of runLayout(order.id, order.graph, order.seed)) {
			post({ kind: 'arrangement', run, arrangement: toPlain(arrangement) });
		}
		post({ kind: 'done', run });
	} catch (error) {
		post({ kind: 'failed', run, message: error instanceof Error ? error.message : String(error) });
	}
}
