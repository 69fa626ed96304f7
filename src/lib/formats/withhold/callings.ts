import type { Entity, Text } from '$lib/model';
import { foldedWords } from './folded';
import { speltOut } from './letters';

/** One way in which a person is called, as the words of it that tell. */
export interface Calling {
	/** The person's id. */
	readonly person: string;
	/** Its words in their order, each as it may be spelt. */
	readonly words: readonly CallingWord[];
	/** An alias, not a name: one word of it seldom names anybody. */
	readonly alias: boolean;
}

export interface CallingWord {
	/** Without accents and strokes, and with northern letters spelt out. */
	readonly spellings: readonly string[];
	/** Whether it begins large in the calling itself. */
	readonly large: boolean;
}

/** Properties that give a person another name. */
const naming = /alias|name|known|nick|apodo|nombre/;
export const articles: readonly string[] = ['el', 'la', 'los', 'las', 'the'];
/** Words within a name that may also be left out of it. */
export const connecting: ReadonlySet<string> = new Set(
	'de del de la las los von van der den da do dos das di du le ibn bin al'.split(' ')
);
/** Words in names that name nobody. */
const small = new Set([...articles, ...connecting, ...'y e i and of san jr sr'.split(' ')]);

/** What a person is called as it was written: names, then aliases. */
export function calledOf({ name, shortName, properties }: Pick<Entity, 'name' | 'shortName' | 'properties'>) {
	return {
		names: [...wordings(name), ...wordings(shortName)],
		aliases: properties
			.filter(({ key }) => naming.test(key))
			.flatMap(({ value, asPrinted }) => [
				...wordings(value),
				...(asPrinted === undefined ? [] : [asPrinted])
			])
	};
}

/** All callings of a person that have a word that tells. */
export function callingsOf(
	entity: Pick<Entity, 'id' | 'name' | 'shortName' | 'properties'>
): readonly Calling[] {
	const { names, aliases } = calledOf(entity);
	const calling = (written: string, alias: boolean) => ({
		person: entity.id,
		alias,
		words: callingWords(written)
	});
	return [...names.map((each) => calling(each, false)), ...aliases.map((each) => calling(each, true))].filter(
		({ words }) => words.length > 0
	);
}

function callingWords(written: string): readonly CallingWord[] {
	return (written.normalize('NFC').match(/[\p{L}\p{N}\p{M}\p{Cf}]+/gu) ?? [])
		.map((word) => ({
			spellings: spellings(word),
			large: word !== word.toLowerCase() || !/\p{Ll}/u.test(word)
		}))
		.filter(({ spellings: [plain = ''] }) => plain !== '' && !small.has(plain));
}

/** The ways in which a text may be spelt with plain letters, the usual one first. */
export function spellings(written: string): readonly string[] {
	return [...new Set(speltOut(written).map((each) => foldedWords(each).join(' ')))];
}

/** Whether a single word of a name can stand for the person. */
export function isTelling(word: string): boolean {
	return word.length >= 3 && !small.has(word) && /\p{L}/u.test(word);
}

const wordings = (text: Text | undefined): readonly string[] => Object.values(text ?? {});
