import type { Investigation, Language, Property, Standing } from '$lib/model';
import { entityName, propertyWords } from '$lib/wording';
import { m } from '$messages/messages';

type Words = (inputs: Record<string, never>, options: { locale: Language }) => string;

const keyNames: Readonly<Record<string, Words>> = {
	alias: m['property.alias'],
	'full-name': m['property.full_name'],
	'birth-date': m['property.birth_date'],
	'death-date': m['property.death_date'],
	age: m['property.age'],
	nationality: m['property.nationality'],
	role: m['property.role'],
	status: m['property.status'],
	reward: m['property.reward'],
	'described-as': m['property.described_as'],
	kind: m['property.kind'],
	purpose: m['property.purpose'],
	use: m['property.use'],
	'reported-use': m['property.reported_use'],
	tactics: m['property.tactics'],
	recruitment: m['property.recruitment'],
	'online-recruitment': m['property.online_recruitment'],
	'operational-reach': m['property.operational_reach'],
	diversification: m['property.diversification'],
	rise: m['property.rise'],
	'ties-to-organised-crime': m['property.ties_to_organised_crime']
};

/** What a property is about: "also known as"; of a key without words of its own, the key itself. */
export function propertyName(key: string, locale: Language): string {
	const words = Object.hasOwn(keyNames, key) ? keyNames[key] : undefined;
	return words ? words({}, { locale }) : key.replace(/[-_]+/g, ' ');
}

/** The entity that a property says something of. */
export function ownerOf(investigation: Investigation, property: Property): string | null {
	const owner = investigation.entities.find(({ properties }) =>
		properties.some(({ id }) => id === property.id)
	);
	return owner?.id ?? null;
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
			key: propertyName(property.key, language),
			value: propertyWords(property, standing, language)
		},
		{ locale: language }
	);
}
