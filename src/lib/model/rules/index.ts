import { bodies } from './bodies';
import { dates } from './dates';
import { ends } from './ends';
import { about, loneAllegations } from './notes';
import { quotes, repetition } from './quotes';
import { references } from './references';
import type { Rule } from './rule';
import { addresses, circles } from './sources';

/** Every rule that whole records are held to. To add one: its function, and its line here. */
export const rules = [
	references,
	ends,
	dates,
	bodies,
	quotes,
	repetition,
	addresses,
	circles,
	about,
	loneAllegations
] as const satisfies readonly Rule[];
