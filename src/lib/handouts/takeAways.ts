import { answers, exercises, handout } from './sheets';
import { slides } from './slides/takeAway';
import { page } from './storyFile';
import type { TakeAway } from './takeAway';

/** All that can be taken away of a story, as it is offered. */
export const takeAways = [handout, exercises, answers, slides, page] as const satisfies readonly TakeAway[];
