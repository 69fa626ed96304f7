import { readDocument, type DrawnNames, type Files, type Investigation, type Reading } from '$lib/model';
import type { Format } from './format';

/**
 * The whole investigation as Sourceline JSON, version 1: its records under the names that PRODUCT.md and the schema
 * (static/schema/sourceline-1.schema.json) give them, with the vocabulary that their types come from.
 */
export function writeSourcelineJson(investigation: Investigation): string {
	const { about, vocabulary, entities, relationships, sources, origins, stories, positions } = investigation;
	return JSON.stringify({
		format: 'sourceline',
		version: 1,
		investigation: about,
		vocabulary,
		entities,
		relationships,
		sources,
		origins,
		stories,
		positions
	});
}

/** Reads the one document that it is given, by the rules that hold for the files of a folder. */
function readSourcelineJson(files: Files, drawn?: DrawnNames): Reading {
	const [first] = files;
	const [name, content] = first ?? ['', { fault: 'unreadable-file' as const, values: { file: '' } }];
	return readDocument(name, content, drawn);
}

export const sourcelineJson = {
	id: 'sourceline-json',
	label: 'Sourceline JSON',
	extensions: ['.json'],
	mimeType: 'application/json',
	drops: [],
	read: readSourcelineJson,
	write: writeSourcelineJson
} as const satisfies Format;
