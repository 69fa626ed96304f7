import type { Entity, Investigation } from '$lib/model';
import { articles, calledOf, callingsOf, isTelling, spellings, type Calling } from './callings';
import { isCommon } from './commonWords';
import { foldedWords } from './folded';

/** Words that name a withheld person, as they are searched for: these, in this order. */
export interface Term {
	readonly words: readonly string[];
	/** The person's id. */
	readonly person: string;
	/** Looked for in ids and addresses alone: an id can be a word that means nothing in a sentence. */
	readonly textless?: boolean;
}

/** One word of a longer name that nobody else bears. */
export interface Part {
	readonly word: string;
	readonly person: string;
	/** A word of the language too, or no name by itself: names the person only where it begins large. */
	readonly onlyLarge: boolean;
}

/** All by which some people are found, and told from others. */
export interface Terms {
	readonly wholes: readonly Term[];
	readonly parts: readonly Part[];
	/** Of more than one word, which may stand in another order, shortened or as initials. */
	readonly callings: readonly Calling[];
	/** What everybody else is called, as what their words may be read in, and as it is written. */
	readonly others: readonly Calling[];
	readonly otherNames: readonly (readonly string[])[];
}

const shortestIdentifier = 4;

/** All that names some people: names and aliases with and without an article, each word of them, identifiers, ids. */
export function termsOf(people: readonly Entity[], { entities, vocabulary }: Investigation): Terms {
	const chosen = new Set(people.map(({ id }) => id));
	const persons = new Set(vocabulary.entityTypes.flatMap(({ id, person }) => (person ? [id] : [])));
	const wholes = people.flatMap((person) => wholeTerms(person));
	const names = wholes.map(({ words }) => ` ${words.join(' ')} `);
	// An event or a company that bears the surname tells whom it is named after.
	const others = entities.filter(({ id, type }) => !chosen.has(id) && persons.has(type));
	const borne = new Set(
		others.flatMap((each) => calledOf(each).names).flatMap((name) => wordsBut(name, names))
	);
	const callings = people.flatMap((person) => callingsOf(person));
	return {
		wholes,
		parts: callings.flatMap(partsOf).filter(({ word }) => !borne.has(word)),
		callings: callings.filter(({ words }) => words.length > 1),
		others: others.flatMap((each) => callingsOf(each)).filter(({ words }) => words.length > 1),
		otherNames: others
			.map(calledOf)
			.flatMap(({ names: named, aliases }) => [...named, ...aliases])
			.flatMap((each) => spellings(each))
			.map((each) => each.split(' '))
			.filter(({ length }) => length > 1)
	};
}

function wholeTerms(entity: Entity): Term[] {
	const { id: person, identifiers } = entity;
	const { names, aliases } = calledOf(entity);
	const ids = Object.values(identifiers).filter(({ length }) => length >= shortestIdentifier);
	const said = [...names, ...aliases, ...ids].flatMap(spellings).map((each) => each.split(' '));
	const bare = said.filter(([first = '']) => articles.includes(first)).map((words) => words.slice(1));
	const own = foldedWords(person);
	return [
		...[...said, ...bare].filter((words) => words.join('').length > 1).map((words) => ({ words, person })),
		...(own.length === 0 ? [] : [{ words: own, person, textless: own.length === 1 }])
	];
}

function partsOf({ person, words, alias }: Calling): readonly Part[] {
	const common = words.map(({ spellings: [plain = ''] }) => isCommon(plain));
	// Of an alias that is no person's name ("Lord of the Skies") a word by itself names nobody.
	if (alias && (words.length < 2 || words.some(({ large }) => !large) || common.includes(true))) return [];
	return words.flatMap(({ spellings: each, large }, place) =>
		each
			.filter(isTelling)
			// The family goes by the name as well: the Lukasiks.
			.flatMap((word) => [word, `${word}s`, `${word}es`])
			.map((word) => ({ word, person, onlyLarge: !large || common[place] === true || isCommon(word) }))
	);
}

/** The words of another's name but for a withheld name inside it: "Killing of Juan Pérez" keeps no "Pérez" alive. */
function wordsBut(name: string, withheld: readonly string[]): readonly string[] {
	let rest = ` ${foldedWords(name).join(' ')} `;
	for (const each of withheld) rest = rest.replaceAll(each, ' ');
	return rest.split(' ').filter((word) => word !== '');
}
