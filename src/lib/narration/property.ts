import { lookup, type Investigation, type Language, type Property, type Standing } from '$lib/model';
import { entityName, inLanguage, propertyWords } from '$lib/wording';
import { m } from '$messages/messages';

/** What a property is about: "also known as". */
export function propertyName(investigation: Investigation, key: string, language: Language): string {
	const known = lookup(investigation).propertyKeys.get(key);
	return known ? inLanguage(known.label, language) : key;
}

/** The entity that a property says something of. */
export function ownerOf(investigation: Investigation, property: Property): string | null {
	return lookup(investigation).owners.get(property.id) ?? null;
}

/** A property as a sentence without its full stop: "El Mencho, age: reportedly 59". */
export function propertySentence(
	investigation: Investigation,
	property: Property,
	standing: Standing,
	language: Language
): string {
	const owner = ownerOf(investigation, property);
	return m['panel.property_sentence'](
		{
			name: owner === null ? '' : entityName(investigation, owner, language),
			key: propertyName(investigation, property.key, language),
			value: propertyWords(property, standing, language)
		},
		{ locale: language }
	);
}
