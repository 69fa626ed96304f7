import { lookup, type Investigation, type Language } from '$lib/model';
import { inLanguage } from './text';

// Signs for private use, which nobody types: they tell what we put into a sentence from what a name brought with it.
const article = '\uE000';
const small = '\uE001';
const signs = /[\uE000\uE001]/g;
const contractions = new RegExp(`(?<!\\p{L})(de|a) ${article}el (?=\\S)`, 'giu');
const opening = new RegExp(`^(?:${article}|${small})(\\p{L})`, 'u');

/** A sentence in Spanish with its `de el` and `a el` contracted; what is written large is part of a name and stays. */
export function contracted(sentence: string, language: Language): string {
	return language === 'es' ? sentence.replace(/(?<!\p{L})(de|a) el (?=\S)/gu, '$1l ') : sentence;
}

/** The name of an entity as a label: in a heading, a list, the picture; its id where there is no such entity. */
export function entityName(investigation: Investigation, id: string, language: Language): string {
	const entity = lookup(investigation).entities.get(id);
	return entity ? inLanguage(entity.name, language) : id;
}

/**
 * A sentence around the names of entities, each with the article that its entity has in the language; an article that
 * opens the sentence is capitalised, and in Spanish `de el` and `a el` contract. Articles that are part of a name
 * ("El Mencho") stay as they are. An entity in `without` stands without its article; `short` takes the names that stand
 * on the picture.
 */
export function sentenceAround(
	investigation: Investigation,
	ids: readonly string[],
	language: Language,
	build: (...names: string[]) => string,
	{ without = [], short = false }: { readonly without?: readonly boolean[]; readonly short?: boolean } = {}
): string {
	const names = ids.map((id, i) =>
		insideName(investigation, id, language, { bare: without[i] ?? false, short })
	);
	const built = build(...names);
	const contracted = language === 'es' ? built.replace(contractions, '$1l ') : built;
	return contracted
		.replace(opening, (_, letter: string) => letter.toLocaleUpperCase(language))
		.replace(signs, '');
}

function insideName(
	investigation: Investigation,
	id: string,
	language: Language,
	{ bare, short }: { readonly bare: boolean; readonly short: boolean }
): string {
	const entity = lookup(investigation).entities.get(id);
	const own = short && entity?.shortName ? inLanguage(entity.shortName, language) : null;
	const name = (own ?? entityName(investigation, id, language)).replace(signs, '');
	const said = entity?.common?.includes(language)
		? small + name.charAt(0).toLocaleLowerCase(language) + name.slice(1)
		: name;
	const before = bare ? undefined : entity?.article?.[language];
	return before === undefined ? said : `${article}${before} ${said}`;
}
