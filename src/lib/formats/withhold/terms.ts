import type { Entity, Investigation, Text } from '$lib/model';
import { foldedWords } from './folded';

/** Words that name a withheld person, as they are searched for. */
export interface Term {
	readonly words: readonly string[];
	/** The person's id. */
	readonly person: string;
	/** One word of a longer name: names the person only where it begins large, and where no other person has it. */
	readonly part?: boolean;
	/** Looked for in ids and addresses alone: an id can be a word that means nothing in a sentence. */
	readonly textless?: boolean;
}

/** Properties that give a person another name. */
const naming = /alias|name|known|nick|apodo|nombre/;
const articles = ['el', 'la', 'los', 'las', 'the'];
/** Words in names that name nobody. */
const small = new Set([
	...articles,
	'de',
	'del',
	'y',
	'and',
	'of',
	'von',
	'van',
	'der',
	'den',
	'dos',
	'das',
	'san',
	'jr'
]);
const shortestPart = 3;
const shortestIdentifier = 4;

/** All that names some people: their names and aliases, with and without an article, each word of their names, identifiers, ids. */
export function termsOf(people: readonly Entity[], { entities, vocabulary }: Investigation): readonly Term[] {
	const chosen = new Set(people.map(({ id }) => id));
	const persons = new Set(vocabulary.entityTypes.flatMap(({ id, person }) => (person ? [id] : [])));
	const whole = people.flatMap((person) => wholeTerms(person));
	const names = whole.map(({ words }) => ` ${words.join(' ')} `);
	const others = new Set(
		entities
			// An event or a company that bears the surname tells whom it is named after.
			.filter(({ id, type }) => !chosen.has(id) && persons.has(type))
			.flatMap(({ name, shortName }) => [...wordings(name), ...wordings(shortName)])
			.flatMap((name) => wordsBut(name, names))
	);
	const parts = people.flatMap(({ id: person, name, shortName }) =>
		[...wordings(name), ...wordings(shortName)]
			.flatMap((each) => foldedWords(each))
			.filter((word) => isTelling(word) && !others.has(word))
			.map((word) => ({ words: [word], person, part: true }))
	);
	return [...whole, ...parts];
}

function wholeTerms({ id: person, name, shortName, identifiers, properties }: Entity): Term[] {
	const aliases = properties
		.filter(({ key }) => naming.test(key))
		.flatMap(({ value, asPrinted }) => [...wordings(value), ...(asPrinted === undefined ? [] : [asPrinted])]);
	const ids = Object.values(identifiers).filter(({ length }) => length >= shortestIdentifier);
	const said = [...wordings(name), ...wordings(shortName), ...aliases, ...ids].map(foldedWords);
	const bare = said.filter(([first = '']) => articles.includes(first)).map((words) => words.slice(1));
	const own = foldedWords(person);
	return [
		...[...said, ...bare].filter((words) => words.join('').length > 1).map((words) => ({ words, person })),
		...(own.length === 0 ? [] : [{ words: own, person, textless: own.length === 1 }])
	];
}

/** The words of another's name but for a withheld name inside it: "Killing of Juan Pérez" keeps no "Pérez" alive. */
function wordsBut(name: string, withheld: readonly string[]): readonly string[] {
	let rest = ` ${foldedWords(name).join(' ')} `;
	for (const each of withheld) rest = rest.replaceAll(each, ' ');
	return rest.split(' ').filter((word) => word !== '');
}

function isTelling(word: string): boolean {
	return word.length >= shortestPart && !small.has(word) && /\p{L}/u.test(word);
}

const wordings = (text: Text | undefined): readonly string[] => Object.values(text ?? {});
