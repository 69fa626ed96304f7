import type { Investigation, Language, Property, Relationship, Standing } from '$lib/model';
import { lookup } from '$lib/model';
import { sentenceAround } from './names';
import { joinSentence, phrase, takesBareName, type Direction } from './phrase';
import { standingAdverb } from './scales';
import { inLanguage } from './text';

/** The phrase of a relationship as firm as `standing` allows, read from its subject or from its object. */
export function relationshipPhrase(
	investigation: Investigation,
	relationship: Relationship,
	standing: Standing,
	language: Language,
	direction: Direction = 'forward'
): string {
	const type = lookup(investigation).relationshipTypes.get(relationship.type);
	return type ? phrase(type, direction, standing, language) : relationship.type;
}

/**
 * A relationship as a sentence without its full stop, as firm as `standing` allows; `from` an end of it, it begins
 * with that end.
 */
export function relationshipSentence(
	investigation: Investigation,
	relationship: Relationship,
	standing: Standing,
	language: Language,
	from: string = relationship.subject
): string {
	const inverse = from === relationship.object && from !== relationship.subject;
	const [first, second] = inverse
		? [relationship.object, relationship.subject]
		: [relationship.subject, relationship.object];
	const direction = inverse ? 'inverse' : 'forward';
	const words = relationshipPhrase(investigation, relationship, standing, language, direction);
	const type = lookup(investigation).relationshipTypes.get(relationship.type);
	const bare = type !== undefined && takesBareName(type, direction, standing, language);
	return sentenceAround(
		investigation,
		[first, second],
		language,
		(one = '', other = '') => joinSentence(one, words, other),
		{ without: [false, bare] }
	);
}

/**
 * The value of a property as firm as `standing` allows: "reportedly 59", "59, according to charges". An adverb that is
 * set off by commas follows the value, since there is no sentence here for it to stand in.
 */
export function propertyWords(property: Property, standing: Standing, language: Language): string {
	const adverb = standingAdverb(standing, language);
	const value = inLanguage(property.value, language);
	const bare = adverb.replaceAll(',', '').trim();
	if (bare === '') return value;
	return adverb.includes(',') ? `${value}, ${bare}` : `${bare} ${value}`;
}
