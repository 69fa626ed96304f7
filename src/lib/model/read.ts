import { recordIn, recordsIn, type Fields } from './parse/fields';
import { openYaml, type OpenFile, type Report } from './parse/file';
import { readParts, type Parts } from './parse/parts';
import { readLanguages } from './parse/registers';
import type { DrawnNames, Files, Reading } from './reading';
import { languages, type Language } from './scales';

/**
 * Reads an investigation from the texts of its files and of the vocabulary's. Never throws: what is wrong comes
 * back as Problems, each with file and line. `id` is the name of its folder; without `drawn`, no icon is checked.
 */
export function readInvestigation(id: string, files: Files, vocabulary: Files, drawn?: DrawnNames): Reading {
	return readParts((report) => openFiles(id, files, vocabulary, report), drawn);
}

function openFiles(id: string, files: Files, vocabulary: Files, report: Report): Parts {
	const own = new Shelf(id, files, report);
	const shared = new Shelf('vocabulary', vocabulary, report);
	const self = own.record('investigation', languages);
	const written = self ? readLanguages(self) : languages;
	const types = shared.record('entity-types', languages);
	const parts = {
		id,
		self: self?.in(written) ?? null,
		sectors: types?.children('sectors') ?? [],
		entityTypes: types?.children('types') ?? [],
		relationshipTypes: shared.records('relationship-types', languages),
		propertyKeys: shared.records('property-keys', languages),
		entities: own.records('entities', written),
		relationships: own.records('relationships', written),
		sources: own.records('sources', written),
		origins: own.records('origins', written),
		positions: files.has('positions.yaml') ? own.record('positions', written) : null
	};
	types?.finish();
	for (const name of files.keys())
		if (name.startsWith('stories')) report(`${id}/${name}`, 1, 'story-not-read', {}, 'warning');
	return parts;
}

/** The files of one folder, opened by the name of the part that they hold. */
class Shelf {
	constructor(
		readonly folder: string,
		readonly files: Files,
		readonly report: Report
	) {}

	/** The records in `<part>.yaml` (or a `<part>` that could not be opened) and in everything in the folder `<part>/`, in the order of the files' names. */
	records(part: string, written: readonly Language[]): readonly Fields[] {
		const names = [...this.files.keys()]
			.filter(
				(name) =>
					name === `${part}.yaml` || name === part || (name.startsWith(`${part}/`) && name.endsWith('.yaml'))
			)
			.sort();
		if (names.length === 0) this.#missing(`${part}.yaml`);
		return names.flatMap((name) => {
			const file = this.#open(name);
			return file ? recordsIn(file, this.report, written) : [];
		});
	}

	/** The one record that `<part>.yaml` is. */
	record(part: string, written: readonly Language[]): Fields | null {
		const file = this.#open(`${part}.yaml`);
		return file && recordIn(file, this.report, written);
	}

	#open(name: string): OpenFile | null {
		const content = this.files.get(name);
		return content ? openYaml(`${this.folder}/${name}`, content, this.report) : this.#missing(name);
	}

	#missing(name: string): null {
		const file = `${this.folder}/${name}`;
		this.report(file, 1, 'missing-file', { file });
		return null;
	}
}
