import { answers, exercises, handout } from './sheets';
import type { TakeAway } from './takeAway';

/** All that can be taken away of a story, as it is offered. */
export const takeAways = [handout, exercises, answers] as const satisfies readonly TakeAway[];
