import type { Language } from '$lib/model';
import { createContext } from 'svelte';

/** What the words of a scene ask of the page that they stand on. */
export interface Telling {
	readonly language: Language;
	/** The numbers of the sources that speak of an assertion. */
	readonly numbersOf: (assertion: string) => readonly number[];
	/** An assertion as its evidence allows it to be worded. */
	readonly sentenceOf: (assertion: string) => string;
	/** Where the network shows it. */
	readonly addressOf: (assertion: string) => string;
	/** Lights it and opens its notes. */
	readonly open: (assertion: string) => void;
}

export const [useTelling, provideTelling] = createContext<Telling>();
