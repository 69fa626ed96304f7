import { recordIn, type Fields } from './parse/fields';
import { openYaml, type Report } from './parse/file';
import { KnownPieces, listRecords, recordsOf, type Records } from './parse/lists';
import { readParts, type Parts } from './parse/parts';
import type { PlaceIndex } from './parse/places';
import { readLanguages } from './parse/registers';
import type { DrawnNames, Files, Reading } from './reading';
import type { Story } from './story';
import { languages, type Language } from './scales';
import { readStory } from './stories/readStory';

/**
 * Reads an investigation from the texts of its files and of the vocabulary's. Never throws: what is wrong comes
 * back as Problems, each with file and line. `id` is the name of its folder; without `drawn`, no icon is checked.
 * Who reads the same files again and again hands in the same `known` each time.
 */
export function readInvestigation(
	id: string,
	files: Files,
	vocabulary: Files,
	drawn?: DrawnNames,
	known = new KnownPieces()
): Reading {
	known.turn();
	return readParts((report) => openFiles(id, files, vocabulary, { report, known }), drawn);
}

interface Opening {
	readonly report: Report;
	readonly known: KnownPieces;
}

function openFiles(id: string, files: Files, vocabulary: Files, opening: Opening): Parts {
	const own = new Shelf(id, files, opening);
	const shared = new Shelf('vocabulary', vocabulary, opening);
	const self = own.record('investigation', languages);
	const written = self ? readLanguages(self) : languages;
	const types = shared.record('entity-types', languages);
	const parts = {
		id,
		self: self?.in(written) ?? null,
		sectors: recordsOf(types?.children('sectors') ?? []),
		entityTypes: recordsOf(types?.children('types') ?? []),
		relationshipTypes: shared.records('relationship-types', languages),
		propertyKeys: shared.records('property-keys', languages),
		entities: own.records('entities', written),
		relationships: own.records('relationships', written),
		sources: own.records('sources', written),
		origins: own.records('origins', written),
		positions: files.has('positions.yaml') ? own.record('positions', written) : null,
		stories: (note: Report, places: PlaceIndex) => own.stories(note, places)
	};
	types?.finish();
	return parts;
}

/** The files of one folder, opened by the name of the part that they hold. */
class Shelf {
	constructor(
		readonly folder: string,
		readonly files: Files,
		readonly opening: Opening
	) {}

	/** The records in `<part>.yaml` (or a `<part>` that could not be opened) and in everything in the folder `<part>/`, in the order of the files' names. */
	records(part: string, written: readonly Language[]): Records {
		const names = [...this.files.keys()]
			.filter(
				(name) =>
					name === `${part}.yaml` || name === part || (name.startsWith(`${part}/`) && name.endsWith('.yaml'))
			)
			.sort();
		if (names.length === 0) this.#missing(`${part}.yaml`);
		const { report, known } = this.opening;
		const lists = names.flatMap((name) => {
			const content = this.files.get(name);
			return content ? listRecords(`${this.folder}/${name}`, content, report, written, known) : [];
		});
		return { read: (reader, places) => lists.flatMap((list) => list.read(reader, places)) };
	}

	/** The one record that `<part>.yaml` is. */
	record(part: string, written: readonly Language[]): Fields | null {
		const name = `${part}.yaml`;
		const content = this.files.get(name);
		if (!content) return this.#missing(name);
		const file = openYaml(`${this.folder}/${name}`, content, this.opening.report);
		return file && recordIn(file, this.opening.report, written);
	}

	/** Those in the folder `stories/`, by their names. */
	stories(report: Report, places: PlaceIndex): readonly Story[] {
		const names = [...this.files.keys()].filter((name) => name === 'stories' || name.startsWith('stories/'));
		return names.sort().flatMap((name) => {
			const content = this.files.get(name);
			return (content && readStory(`${this.folder}/${name}`, content, report, places)) ?? [];
		});
	}

	#missing(name: string): null {
		const file = `${this.folder}/${name}`;
		this.opening.report(file, 1, 'missing-file', { file });
		return null;
	}
}
