import {
	originKinds,
	sourceKinds,
	type About,
	type EntityType,
	type Origin,
	type PropertyKey,
	type RelationshipType,
	type Sector,
	type Source,
	type Wording
} from '../records';
import type { RecordKind } from '../reading';
import { languages, reliabilities, standings, type Language, type Standing } from '../scales';
import { readArticle, readCommon } from './article';
import { given } from './assertions';
import type { Fields } from './fields';
import type { Places } from './places';

/** Reads what an investigation says of itself. */
export function readAbout(fields: Fields, id: string, places: Places): About {
	places.add('investigation', id, fields);
	const named = fields.id('id', false) ?? id;
	// The folder's name is the address that readers have: what the file says must not differ.
	if (named !== id) fields.expected('id', id);
	const about: About = {
		id,
		title: fields.text('title', { required: true }) ?? {},
		summary: fields.text('summary', { required: true }) ?? {},
		languages: fields.has('languages') ? fields.languages : languages,
		licence: fields.string('licence', true) ?? '',
		version: fields.string('version', true) ?? '',
		changelog: fields.children('changelog').map((entry) => {
			const read = {
				version: entry.string('version', true) ?? '',
				date: entry.string('date', true) ?? '',
				text: entry.text('text', { required: true }) ?? {}
			};
			entry.finish();
			return read;
		}),
		methodology: fields.text('methodology', { required: true }) ?? {},
		centre: fields.strings('centre'),
		credits: fields.texts('credits')
	};
	fields.finish();
	return about;
}

/** The languages that an investigation says it is written in; all of ours where it does not say. */
export function readLanguages(fields: Fields): readonly Language[] {
	const named = fields.strings('languages');
	const known = languages.filter((language) => named.includes(language));
	if (named.length > known.length) fields.expected('languages', languages.join(' | '));
	return known.length > 0 ? known : languages;
}

/** Reads a source. */
export function readSource(fields: Fields, places: Places): Source {
	const id = fields.id('id') ?? '';
	places.add('source', id, fields);
	const source: Source = {
		id,
		cslType: fields.string('cslType', true) ?? '',
		kind: fields.oneOf('kind', sourceKinds) ?? 'article',
		title: fields.string('title', true) ?? '',
		publisher: fields.id('publisher') ?? '',
		language: fields.string('language', true) ?? '',
		reliability: fields.oneOf('reliability', reliabilities, 'F') ?? 'F',
		derivedFrom: fields.strings('derivedFrom'),
		...given({
			hostedBy: fields.string('hostedBy'),
			author: fields.string('author'),
			issued: fields.string('issued'),
			accessed: fields.string('accessed'),
			address: fields.string('address'),
			archive: fields.string('archive'),
			words: fields.number('words', { least: 0 }),
			sentences: fields.number('sentences', { least: 0 }),
			remark: fields.text('remark')
		})
	};
	fields.finish();
	return source;
}

/** Reads an origin. */
export function readOrigin(fields: Fields, places: Places): Origin {
	const id = fields.id('id') ?? '';
	places.add('origin', id, fields);
	const origin: Origin = {
		id,
		name: fields.text('name', { required: true, loose: true }) ?? {},
		kind: fields.oneOf('kind', originKinds) ?? 'unknown',
		...given({
			article: readArticle(fields),
			common: readCommon(fields),
			entity: fields.id('entity', false),
			partOf: fields.id('partOf', false)
		})
	};
	fields.finish();
	return origin;
}

/** Reads a sector. */
export function readSector(fields: Fields, places: Places): Sector {
	return readLabelled('sector', fields, places);
}

/** Reads a property key. */
export function readPropertyKey(fields: Fields, places: Places): PropertyKey {
	return readLabelled('property-key', fields, places);
}

function readLabelled(kind: RecordKind, fields: Fields, places: Places) {
	const id = fields.id('id') ?? '';
	places.add(kind, id, fields);
	const labelled = { id, label: fields.text('label', { required: true, loose: true }) ?? {} };
	fields.finish();
	return labelled;
}

/** Reads an entity type. */
export function readEntityType(fields: Fields, places: Places): EntityType {
	const id = fields.id('id') ?? '';
	places.add('entity-type', id, fields);
	const type: EntityType = {
		id,
		label: fields.text('label', { required: true, loose: true }) ?? {},
		sector: fields.id('sector') ?? '',
		icon: fields.string('icon', true) ?? '',
		shape: fields.string('shape', true) ?? '',
		colour: fields.string('colour', true) ?? '',
		...(fields.flag('person') ? { person: true } : {})
	};
	fields.finish();
	return type;
}

/** Reads a relationship type. */
export function readRelationshipType(fields: Fields, places: Places): RelationshipType {
	const id = fields.id('id') ?? '';
	places.add('relationship-type', id, fields);
	const inverse = readWording(fields, 'inverse');
	const symmetric = fields.flag('symmetric');
	// Read from its object a tie that has no words of its own would say the reverse of what is so.
	if (!inverse && !symmetric) fields.expected('inverse', 'map');
	const type: RelationshipType = {
		id,
		label: fields.text('label', { required: true, loose: true }) ?? {},
		domain: fields.strings('domain', true),
		range: fields.strings('range', true),
		forward: readWording(fields, 'forward') ?? {},
		...given({
			inverse,
			flow: fields.has('flow') ? fields.oneOf('flow', ['forward', 'inverse'] as const) : undefined
		}),
		...(symmetric ? { symmetric } : {})
	};
	if (!fields.has('forward')) fields.expected('forward', 'map');
	fields.finish();
	return type;
}

/** A phrase per language: one text, or a map from standing to text with at least `stated`. */
function readWording(fields: Fields, key: string): Wording | undefined {
	const wording = fields.child(key);
	if (!wording) return undefined;
	const missing = fields.languages.filter((language) => !wording.has(language));
	if (missing.length > 0)
		fields.report(fields.file.name, fields.lineOf(key), 'missing-language', {
			field: key,
			languages: missing.join(', ')
		});
	const read = fields.languages
		.filter((language) => !missing.includes(language))
		.map((language) => [language, readPhrases(wording, language)] as const);
	wording.finish();
	return Object.fromEntries(read);
}

function readPhrases(wording: Fields, language: Language): Readonly<Partial<Record<Standing, string>>> {
	if (!wording.isMap(language)) return { stated: wording.string(language, true) ?? '' };
	const phrases = wording.child(language);
	const read = standings.map(
		(standing) => [standing, phrases?.string(standing, standing === 'stated')] as const
	);
	phrases?.finish();
	return Object.fromEntries(read.filter(([, words]) => words !== undefined));
}
