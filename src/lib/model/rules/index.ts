import { bodies } from './bodies';
import { dates } from './dates';
import { ends } from './ends';
import { details } from './details';
import { loneAllegations } from './loneAllegations';
import { quotes, repetition } from './quotes';
import { noteReferences, references, vocabularyReferences } from './references';
import type { Rule } from './rule';
import { addresses, chains, circles } from './sources';

/** Every rule that whole records are held to. To add one: its function, and its line here. */
export const rules = [
	vocabularyReferences,
	references,
	noteReferences,
	ends,
	dates,
	bodies,
	quotes,
	repetition,
	addresses,
	circles,
	chains,
	details,
	loneAllegations
] as const satisfies readonly Rule[];
