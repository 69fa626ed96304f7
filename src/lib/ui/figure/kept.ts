/**
 * What a browser keeps of the figures that are made of an investigation: how they are made, for the next one; and the
 * words that somebody wrote, for the very View and language that they were written for. Under another they would be false.
 */
import { usualChoices, type FigureChoices } from '$lib/figure';
import { bareView, openingView, writeAddress, type Store, type View } from '$lib/view';

const written = ['title', 'subtitle', 'caption', 'description'] as const;
/** The words of a figure that are its own; null, or none, is what is suggested. */
export type OwnWords = Pick<FigureChoices, (typeof written)[number]>;
/** How figures are made, whatever they show. */
export type Making = Omit<FigureChoices, keyof OwnWords>;

const [, noWords] = parted(usualChoices);

const makingKey = (investigation: string) => `sourceline:figure:${investigation}`;
const wordsKey = (investigation: string, view: View) =>
	`sourceline:figure-words:${investigation}:${writeAddress(bareView(view), openingView('en'))}`;

/** Choices parted into how a figure is made and what is written on it. */
export function parted(choices: FigureChoices): readonly [Making, OwnWords] {
	const { title, subtitle, caption, description, ...making } = choices;
	// Day, address and how many it shows are each figure's own.
	return [
		{ ...making, day: '', address: null, most: null },
		{ title, subtitle, caption, description }
	];
}

/** How the last figure of an investigation was made. */
export function keptMaking(store: Store, investigation: string): Making {
	const [usual] = parted(usualChoices);
	return { ...usual, ...fitting(read(store, makingKey(investigation)), usual) };
}

export function keepMaking(store: Store, investigation: string, making: Making) {
	store.write(makingKey(investigation), JSON.stringify(making));
}

/** The words that were written for a View of an investigation. */
export function keptWords(store: Store, investigation: string, view: View): OwnWords {
	return { ...noWords, ...fitting(read(store, wordsKey(investigation, view)), noWords) };
}

export function keepWords(store: Store, investigation: string, view: View, words: OwnWords) {
	const none = written.every((name) => words[name] === noWords[name]);
	if (none) store.remove(wordsKey(investigation, view));
	else store.write(wordsKey(investigation, view), JSON.stringify(words));
}

const mayBeNull: readonly string[] = ['most', 'address', 'title', 'caption', 'description', 'arranging'];

/** What of kept values has the shape of those that it is read for: an older build, or another page, may have written it. */
function fitting<Fields extends object>(kept: unknown, usual: Fields): Partial<Fields> {
	if (typeof kept !== 'object' || kept === null) return {};
	const own = new Map<string, unknown>(Object.entries(usual));
	const fits = ([name, value]: [string, unknown]) =>
		own.has(name) &&
		(mayBeNull.includes(name)
			? value === null || typeof value === 'string'
			: value !== null && typeof value === typeof own.get(name));
	return Object.fromEntries(Object.entries(kept).filter(fits)) as Partial<Fields>;
}

function read(store: Store, key: string): unknown {
	try {
		return JSON.parse(store.read(key) ?? 'null');
	} catch {
		return null;
	}
}
