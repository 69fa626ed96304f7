import type { Investigation } from '$lib/model';

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
