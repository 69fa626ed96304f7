import { isRelationship } from '$lib/evidence';
import {
	languages,
	lookup,
	type Assertion,
	type Entity,
	type Investigation,
	type Property,
	type Relationship,
	type Source,
	type SourceNote,
	type Text
} from '$lib/model';
import { propertyName } from '$lib/narration';
import type { Selected } from '$lib/view';
import { entityName, inLanguage, periodWords, relationshipSentence } from '$lib/wording';

/** The kinds of what can be found, in the order in which they are listed. */
export const foundKinds = ['entity', 'relationship', 'property', 'note', 'source'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One thing that can be found, with what is selected when it is chosen. */
export type Document = { readonly select: Selected; readonly ends: readonly string[] } & (
	| { readonly kind: 'entity'; readonly entity: Entity }
	| { readonly kind: 'relationship'; readonly relationship: Relationship }
	| { readonly kind: 'property'; readonly property: Property }
	| { readonly kind: 'note'; readonly note: SourceNote; readonly assertion: Assertion }
	| { readonly kind: 'source'; readonly source: Source }
);

/** What is indexed of a document: names weigh most, then other names, then what else is said. */
export interface Fields {
	readonly name: string;
	readonly also: string;
	readonly text: string;
}

/** Keys of properties that are names. */
const naming = ['alias', 'full-name'];

export const isNaming = ({ key }: Property) => naming.includes(key);

/** All that can be found in an investigation. A source that nothing rests on leads nowhere and is left out. */
export function documentsOf({ entities, relationships, sources }: Investigation): Document[] {
	const first = new Map<string, Pick<Document, 'select' | 'ends'>>();
	const documents: Document[] = [];
	const add = (assertion: Assertion, ends: readonly string[]) => {
		const select = { kind: 'relationship', id: assertion.id } as const;
		documents.push(
			isRelationship(assertion)
				? { kind: 'relationship', relationship: assertion, select, ends }
				: { kind: 'property', property: assertion, select, ends }
		);
		for (const note of assertion.notes) {
			documents.push({ kind: 'note', note, assertion, select, ends });
			if (!first.has(note.source)) first.set(note.source, { select, ends });
		}
	};
	for (const entity of entities) {
		const ends = [entity.id];
		documents.push({ kind: 'entity', entity, select: { kind: 'entity', id: entity.id }, ends });
		for (const property of entity.properties) add(property, ends);
	}
	for (const relationship of relationships) add(relationship, [relationship.subject, relationship.object]);
	for (const source of sources) {
		const leads = first.get(source.id);
		if (leads) documents.push({ kind: 'source', source, ...leads });
	}
	return documents;
}

/** The words of a document that are searched, in every language. */
export function fieldsOf(investigation: Investigation, document: Document): Fields {
	switch (document.kind) {
		case 'entity':
			return entityFields(investigation, document.entity);
		case 'relationship':
			return { name: '', also: '', text: relationshipText(investigation, document.relationship) };
		case 'property':
			return {
				name: '',
				also: all(document.property.value),
				text: propertyText(investigation, document.property)
			};
		case 'note':
			return { name: '', also: '', text: noteText(investigation, document.note) };
		case 'source':
			return sourceFields(investigation, document.source);
	}
}

const joined = (words: readonly (string | undefined)[]) => [...new Set(words)].filter(Boolean).join('\n');
const all = (text: Text | undefined) => joined(Object.values(text ?? {}));

function entityFields(investigation: Investigation, entity: Entity): Fields {
	const type = lookup(investigation).entityTypes.get(entity.type);
	const names = entity.properties.filter(isNaming).map(({ value }) => all(value));
	return {
		name: all(entity.name),
		also: joined([all(entity.shortName), ...names]),
		text: joined([all(type?.label), ...Object.values(entity.identifiers)])
	};
}

function relationshipText(investigation: Investigation, relationship: Relationship): string {
	const { subject, object, place, start, end, amount, role, asPrinted, type } = relationship;
	const label = lookup(investigation).relationshipTypes.get(type)?.label;
	const perLanguage = languages.flatMap((language) => [
		relationshipSentence(investigation, relationship, 'stated', language),
		relationshipSentence(investigation, relationship, 'stated', language, object),
		place === undefined ? '' : entityName(investigation, place, language),
		periodWords(start, end, language)
	]);
	const ends = [subject, object].map((id) => all(lookup(investigation).entities.get(id)?.shortName));
	return joined([...perLanguage, ...ends, all(label), all(amount), all(role), asPrinted]);
}

function propertyText(investigation: Investigation, { key, asPrinted }: Property): string {
	return joined([...languages.map((language) => propertyName(investigation, key, language)), asPrinted]);
}

function noteText(
	investigation: Investigation,
	{ text, quote, printed, value, origin, via }: SourceNote
): string {
	const { origins } = lookup(investigation);
	const speakers = [origin ?? '', ...via].map((id) => all(origins.get(id)?.name));
	return joined([all(text), quote?.exact, all(quote?.translation), printed, all(value), ...speakers]);
}

function sourceFields(investigation: Investigation, source: Source): Fields {
	const { origins } = lookup(investigation);
	return {
		name: joined([source.title]),
		also: joined([all(origins.get(source.publisher)?.name), source.hostedBy, source.author]),
		text: joined(languages.map((language) => periodWords(source.issued, undefined, language)))
	};
}

/** The texts of a record in the reader's language first, then in the others; each said once. */
export function texts(text: Text | undefined, language: string): { text: string; language?: string }[] {
	const [own, ...others] = [...languages].sort(
		(one, other) => Number(other === language) - Number(one === language)
	);
	if (!text || own === undefined) return [];
	const first = inLanguage(text, own);
	const rest = others.flatMap((other) => {
		const words = text[other];
		return words === undefined || words === first ? [] : [{ text: words, language: other }];
	});
	return [{ text: first }, ...rest];
}
