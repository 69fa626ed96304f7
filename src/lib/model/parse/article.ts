import type { Text } from '../records';
import { articles, type Language } from '../scales';
import type { Fields } from './fields';

/**
 * Reads the article of a name. Articles are per language, of which any may have none: one text for all would put "the"
 * before a Spanish name.
 */
export function readArticle(fields: Fields): Text | undefined {
	const given = fields.child('article');
	const read = fields.languages
		.filter((language) => given?.has(language))
		.map((language) => [language, given?.oneOf<string>(language, articles[language])] as const);
	given?.finish();
	return read.length > 0 ? Object.fromEntries(read) : undefined;
}

/** Reads the languages in which a name is a common noun. */
export function readCommon(fields: Fields): readonly Language[] | undefined {
	const named = fields.strings('common');
	const known = fields.languages.filter((language) => named.includes(language));
	if (known.length < named.length) fields.expected('common', fields.languages.join(' | '));
	return known.length > 0 ? known : undefined;
}
