import { openYaml, type OpenFile, type Report } from './parse/file';
import { recordIn, recordsIn, type Fields } from './parse/fields';
import { readEntity, readRelationship } from './parse/assertions';
import { Places } from './parse/places';
import { readPositions } from './parse/positions';
import {
	readAbout,
	readEntityType,
	readLanguages,
	readOrigin,
	readRelationshipType,
	readSector,
	readSource
} from './parse/registers';
import type { Problem } from './problem';
import type { DrawnNames, Files, Reading } from './reading';
import type { Investigation, Vocabulary } from './records';
import { languages, type Language } from './scales';
import { rules } from './rules';

/** More problems than this say nothing more. */
const mostProblems = 1000;

/**
 * Reads an investigation from the texts of its files and of the vocabulary's. Never throws: what is wrong comes
 * back as Problems, each with file and line.
 */
export function readInvestigation(id: string, files: Files, vocabulary: Files, drawn?: DrawnNames): Reading {
	const problems: Problem[] = [];
	let broken = false;
	const report: Report = (file, line, code, values = {}, severity = 'error') => {
		broken ||= severity === 'error';
		if (problems.length < mostProblems) problems.push({ severity, file, line, code, values });
	};
	const places = new Places();
	const investigation = readRecords(id, new Shelves(files, vocabulary, id, report), places, report);
	// Rules speak of records that are whole; where one is not, what they said would only be noise.
	if (!broken) for (const rule of rules) rule({ investigation, places, report, drawn });
	for (const name of files.keys())
		if (name.startsWith('stories/')) report(`${id}/${name}`, 1, 'story-not-read', {}, 'warning');
	return {
		investigation: broken ? null : investigation,
		problems: problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
		places: places.found
	};
}

/** The files of an investigation, opened by the name of the part that they hold. */
class Shelves {
	languages: readonly Language[] = languages;

	constructor(
		readonly files: Files,
		readonly vocabulary: Files,
		readonly id: string,
		readonly report: Report
	) {}

	/** `<part>.yaml` and everything in the folder `<part>/`, in the order of their names. */
	records(part: string, required = true): readonly Fields[] {
		const names = [...this.files.keys()]
			.filter((name) => name === `${part}.yaml` || (name.startsWith(`${part}/`) && name.endsWith('.yaml')))
			.sort();
		if (names.length === 0 && required) this.#missing(`${this.id}/${part}.yaml`);
		return names.flatMap((name) => {
			const file = this.open(this.files, this.id, name);
			return file ? recordsIn(file, this.report, this.languages) : [];
		});
	}

	record(part: string): Fields | null {
		const file = this.open(this.files, this.id, `${part}.yaml`);
		return file && recordIn(file, this.report, this.languages);
	}

	open(files: Files, folder: string, name: string): OpenFile | null {
		const content = files.get(name);
		if (!content) {
			this.#missing(`${folder}/${name}`);
			return null;
		}
		return openYaml(`${folder}/${name}`, content, this.report);
	}

	#missing(file: string) {
		this.report(file, 1, 'missing-file', { file });
	}
}

function readRecords(id: string, shelves: Shelves, places: Places, report: Report): Investigation {
	const self = shelves.record('investigation');
	shelves.languages = self ? readLanguages(self) : languages;
	const positions = shelves.files.has('positions.yaml') ? shelves.record('positions') : null;
	return {
		about: self ? readAbout(self.in(shelves.languages), id, places) : emptyAbout(id),
		vocabulary: readVocabulary(shelves, places, report),
		entities: shelves.records('entities').map((fields) => readEntity(fields, places)),
		relationships: shelves.records('relationships').map((fields) => readRelationship(fields, places)),
		sources: shelves.records('sources').map((fields) => readSource(fields, places)),
		origins: shelves.records('origins').map((fields) => readOrigin(fields, places)),
		stories: [],
		positions: positions ? readPositions(positions, id, places) : {}
	};
}

function readVocabulary(shelves: Shelves, places: Places, report: Report): Vocabulary {
	const kinds = shelves.open(shelves.vocabulary, 'vocabulary', 'entity-types.yaml');
	const types = kinds && recordIn(kinds, report, languages);
	const ties = shelves.open(shelves.vocabulary, 'vocabulary', 'relationship-types.yaml');
	const vocabulary = {
		sectors: (types?.children('sectors') ?? []).map((fields) => readSector(fields, places)),
		entityTypes: (types?.children('types') ?? []).map((fields) => readEntityType(fields, places)),
		relationshipTypes: (ties ? recordsIn(ties, report, languages) : []).map((fields) =>
			readRelationshipType(fields, places)
		)
	};
	types?.finish();
	return vocabulary;
}

function emptyAbout(id: string): Investigation['about'] {
	const none = { title: {}, summary: {}, methodology: {} };
	return { id, ...none, languages, licence: '', version: '', changelog: [], centre: [], credits: [] };
}
