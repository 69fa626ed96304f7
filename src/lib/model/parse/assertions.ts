import { longestJoinedId } from '../ids';
import type {
	Assertion,
	Care,
	Entity,
	Property,
	Quote,
	Relationship,
	SignedConfidence,
	SourceNote
} from '../records';
import { cares, confidences, credibilities, details, stances, standings, type Credibility } from '../scales';
import { readArticle, readCommon } from './article';
import type { Fields } from './fields';
import type { Places } from './places';

/** Reads a relationship with its notes. */
export function readRelationship(fields: Fields, places: Places): Relationship {
	const id = fields.id('id') ?? '';
	places.add('relationship', id, fields);
	const relationship: Relationship = {
		...readAssertion(fields, id, places),
		type: fields.id('type') ?? '',
		subject: fields.id('subject') ?? '',
		object: fields.id('object') ?? '',
		...given({
			start: fields.string('start'),
			end: fields.string('end'),
			place: fields.id('place', false),
			amount: fields.text('amount', { loose: true }),
			role: fields.text('role', { loose: true })
		})
	};
	fields.finish();
	return relationship;
}

/** Reads an entity with its properties. */
export function readEntity(fields: Fields, places: Places): Entity {
	const id = fields.id('id') ?? '';
	places.add('entity', id, fields);
	const coordinates = fields.child('coordinates');
	const identifiers = fields.child('identifiers');
	const entity: Entity = {
		id,
		type: fields.id('type') ?? '',
		name: fields.text('name', { required: true, loose: true }) ?? {},
		...given({
			article: readArticle(fields),
			common: readCommon(fields),
			shortName: fields.text('shortName', { loose: true }),
			coordinates: coordinates && {
				latitude: coordinates.number('latitude', { required: true, least: -90, most: 90 }) ?? 0,
				longitude: coordinates.number('longitude', { required: true, least: -180, most: 180 }) ?? 0,
				precision:
					coordinates.oneOf('precision', ['exact', 'locality', 'region', 'country'] as const) ?? 'country',
				source: coordinates.id('source') ?? ''
			}
		}),
		identifiers: Object.fromEntries(
			(identifiers?.keys() ?? []).map((key) => [key, identifiers?.string(key) ?? ''])
		),
		care: readCare(fields),
		properties: fields.children('properties').map((property) => readProperty(property, id, places))
	};
	coordinates?.finish();
	fields.finish();
	return entity;
}

/** What an editor must take care of: a word that we do not know must not be lost without a word. */
function readCare(fields: Fields): readonly Care[] {
	const named = fields.strings('care');
	const known = cares.filter((care) => named.includes(care));
	if (known.length < named.length) fields.expected('care', cares.join(' | '));
	return known;
}

function readProperty(fields: Fields, entity: string, places: Places): Property {
	const key = fields.id('key') ?? '';
	const id = fields.id('id', false, longestJoinedId) ?? `${entity}/${key}`;
	places.add('property', id, fields);
	const property: Property = {
		...readAssertion(fields, id, places),
		key,
		value: fields.text('value', { required: true, loose: true }) ?? {}
	};
	fields.finish();
	return property;
}

function readAssertion(fields: Fields, id: string, places: Places): Omit<Assertion, 'key' | 'value'> {
	const notes = fields.children('notes').map((note) => readNote(note, id, places));
	if (notes.length === 0) fields.report(fields.file.name, fields.lineOf('notes'), 'no-note', { id });
	return {
		id,
		notes,
		...given({
			caution: fields.has('caution') ? fields.oneOf('caution', standings) : undefined,
			confidence: readConfidence(fields.child('confidence')),
			asPrinted: fields.string('asPrinted')
		})
	};
}

/** A confidence that nobody signed is none. */
function readConfidence(fields: Fields | undefined): SignedConfidence | undefined {
	if (!fields) return undefined;
	const confidence: SignedConfidence = {
		level: fields.oneOf('level', confidences) ?? 'low',
		by: fields.string('by', true) ?? '',
		...given({ on: fields.string('on') })
	};
	fields.finish();
	return confidence;
}

function readNote(fields: Fields, assertion: string, places: Places): SourceNote {
	const source = fields.id('source') ?? '';
	const id = fields.id('id', false, longestJoinedId) ?? `${assertion}/${source}`;
	places.add('note', id, fields);
	const locator = fields.child('locator');
	const credibility = fields.number('credibility') ?? 6;
	if (!credibilities.some((each) => each === credibility))
		fields.expected('credibility', credibilities.join(' | '));
	const note: SourceNote = {
		id,
		source,
		text: fields.text('text', { required: true }) ?? {},
		via: fields.strings('via'),
		standing: fields.oneOf('standing', standings) ?? 'alleged',
		stance: fields.oneOf('stance', stances, 'supports') ?? 'supports',
		credibility: credibility as Credibility,
		...given({
			quote: readQuote(fields.child('quote')),
			locator: locator && {
				label: locator.string('label', true) ?? '',
				value: locator.string('value', true) ?? ''
			},
			printed: fields.string('printed'),
			origin: fields.id('origin', false),
			about: fields.has('about') ? fields.oneOf('about', details) : undefined,
			value: fields.text('value', { loose: true })
		})
	};
	locator?.finish();
	fields.finish();
	return note;
}

function readQuote(fields: Fields | undefined): Quote | undefined {
	if (!fields) return undefined;
	const quote: Quote = {
		exact: fields.string('exact', true) ?? '',
		language: fields.string('language', true) ?? '',
		// What was printed in a language needs no translation into it.
		...given({ translation: fields.text('translation', { except: fields.string('language') ?? '' }) })
	};
	fields.finish();
	return quote;
}

/** Leaves out what was not given, so that a record holds no key without a value. */
export function given<Given extends object>(
	values: Given
): { [Key in keyof Given]: Exclude<Given[Key], undefined> } {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
