/** The layout worker: takes orders, posts answers. All it does is in `messages.ts`. */
import { carryOut, type Answer, type Order } from './messages';

addEventListener('message', (event: MessageEvent<Order>) => {
	void carryOut(event.data, (answer: Answer) => postMessage(answer));
});
