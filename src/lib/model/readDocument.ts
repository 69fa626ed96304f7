import { isId, isInvestigationId } from './ids';
import { recordIn, type Fields } from './parse/fields';
import { openYaml, type Report } from './parse/file';
import { recordsOf } from './parse/lists';
import { readParts, type Parts } from './parse/parts';
import type { PlaceIndex } from './parse/places';
import { readLanguages } from './parse/registers';
import type { DrawnNames, FileContent, Reading } from './reading';
import { languages } from './scales';
import { readStoryRecord } from './stories/records';

/** A document holds what an investigation has in many files, so it may be longer than any of them. Characters. */
const largestDocument = 20_000_000;

/**
 * Reads an investigation that is written in one document with its vocabulary (formats/sourcelineJson). JSON is YAML
 * too, so lines are known and the rules are the same. Never throws.
 */
export function readDocument(name: string, content: FileContent, drawn?: DrawnNames): Reading {
	return readParts((report) => openDocument(name, content, report), drawn);
}

function openDocument(name: string, content: FileContent, report: Report): Parts {
	const file = openYaml(name, content, report, largestDocument);
	const document = file && recordIn(file, report, languages);
	return document ? partsOf(document, report) : nothing;
}

function partsOf(document: Fields, report: Report): Parts {
	if (document.string('format') !== 'sourceline') document.expected('format', 'sourceline');
	if (document.number('version') !== 1) document.expected('version', '1');
	const self = document.child('investigation', true);
	const id = self?.id('id') ?? '';
	if (self && isId(id) && !isInvestigationId(id)) report(self.file.name, self.lineOf('id'), 'bad-id', { id });
	const written = self ? readLanguages(self) : languages;
	const records = document.in(written);
	const vocabulary = document.child('vocabulary', true);
	const stories = records.children('stories');
	const parts = {
		id,
		self: self?.in(written) ?? null,
		sectors: recordsOf(vocabulary?.children('sectors') ?? []),
		entityTypes: recordsOf(vocabulary?.children('entityTypes') ?? []),
		relationshipTypes: recordsOf(vocabulary?.children('relationshipTypes') ?? []),
		propertyKeys: recordsOf(vocabulary?.children('propertyKeys') ?? []),
		entities: recordsOf(records.children('entities', true)),
		relationships: recordsOf(records.children('relationships', true)),
		sources: recordsOf(records.children('sources', true)),
		origins: recordsOf(records.children('origins', true)),
		positions: records.child('positions') ?? null,
		stories: (_: Report, places: PlaceIndex) => stories.map((fields) => readStoryRecord(fields, places))
	};
	vocabulary?.finish();
	document.finish();
	return parts;
}

const nothing: Parts = {
	id: '',
	self: null,
	sectors: recordsOf([]),
	entityTypes: recordsOf([]),
	relationshipTypes: recordsOf([]),
	propertyKeys: recordsOf([]),
	entities: recordsOf([]),
	relationships: recordsOf([]),
	sources: recordsOf([]),
	origins: recordsOf([]),
	positions: null,
	stories: () => []
};
