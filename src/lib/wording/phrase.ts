import type { Language, RelationshipType, Standing } from '$lib/model';
import { standingAdverb } from './scales';

export type Direction = 'forward' | 'inverse';

/**
 * The words between the two ends of a relationship, as firm as its standing allows: "was reportedly killed by".
 * A phrase written for the very standing wins; else the `stated` one takes the standing's adverb at its `~`, or
 * at its front where it has none, so that a weaker standing is never worded like a firmer one.
 */
export function phrase(
	type: RelationshipType,
	direction: Direction,
	standing: Standing,
	language: Language
): string {
	const { own, stated } = written(type, direction, standing, language);
	if (own !== undefined) return tidy(own.replace('~', '').replace(bareName, ''));
	const words = (stated ?? type.id).replace(bareName, '');
	const adverb = standingAdverb(standing, language);
	return tidy(words.includes('~') ? words.replace('~', adverb) : `${adverb} ${words}`);
}

/** Whether a phrase asks for no article before the name that follows it: "produjo _" goes on "produjo fentanilo". */
export function takesBareName(
	type: RelationshipType,
	direction: Direction,
	standing: Standing,
	language: Language
): boolean {
	const { own, stated } = written(type, direction, standing, language);
	return bareName.test(own ?? stated ?? '');
}

const bareName = / _$/;

function written(type: RelationshipType, direction: Direction, standing: Standing, language: Language) {
	const wording = (direction === 'inverse' ? type.inverse : undefined) ?? type.forward;
	const phrases = wording[language] ?? Object.values(wording)[0];
	return { own: phrases?.[standing], stated: phrases?.stated };
}

/** Subject, phrase and object as one sentence without its full stop. */
export function joinSentence(subject: string, words: string, object: string): string {
	return tidy(`${subject} ${words} ${object}`);
}

/** A phrase that stands alone, as on a line of the picture: without the comma that tied it to its subject. */
export function standalone(words: string): string {
	return words.replace(/^[,\s]+/, '');
}

function tidy(words: string): string {
	return words.replace(/\s+/g, ' ').replace(/ ,/g, ',').replace(/,{2,}/g, ',').trim();
}
