/** The ranking worker: takes orders, posts answers. All it does is in `carryOut.ts`. */
import { carryOut } from './carryOut';
import type { Answer, Order } from './messages';

addEventListener('message', (event: MessageEvent<Order>) => {
	carryOut(event.data, (answer: Answer) => postMessage(answer));
});
