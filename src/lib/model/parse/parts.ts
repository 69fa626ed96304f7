import type { DrawnNames, Reading } from '../reading';
import type { Problem } from '../problem';
import type { About, Investigation } from '../records';
import type { Story } from '../story';
import { languages } from '../scales';
import { rules } from '../rules';
import { checkStories } from '../stories/check';
import { readEntity, readRelationship } from './assertions';
import type { Fields } from './fields';
import type { Report } from './file';
import type { Records } from './lists';
import { PlaceIndex } from './places';
import { readPositions } from './positions';
import {
	readAbout,
	readEntityType,
	readOrigin,
	readPropertyKey,
	readRelationshipType,
	readSector,
	readSource
} from './registers';

/** More problems than this say nothing more. */
const mostProblems = 1000;

/** The records of an investigation as they stand in files, before they are read. */
export interface Parts {
	/** The id of the investigation: the name of its folder, or what its document says. */
	readonly id: string;
	readonly self: Fields | null;
	readonly sectors: Records;
	readonly entityTypes: Records;
	readonly relationshipTypes: Records;
	readonly propertyKeys: Records;
	readonly entities: Records;
	readonly relationships: Records;
	readonly sources: Records;
	readonly origins: Records;
	readonly positions: Fields | null;
	/** Read last, since they speak of the other records. */
	readonly stories: (report: Report, places: PlaceIndex) => readonly Story[];
}

/** Opens the parts of an investigation, reads them and holds what was read to the rules. Never throws. */
export function readParts(open: (report: Report) => Parts, drawn?: DrawnNames): Reading {
	const problems: Problem[] = [];
	let broken = false;
	const report: Report = (file, line, code, values = {}, severity = 'error') => {
		broken ||= severity === 'error';
		if (problems.length < mostProblems) problems.push({ severity, file, line, code, values });
	};
	const places = new PlaceIndex(({ id, idPlace }, other) =>
		report(idPlace.file, idPlace.line, 'duplicate-id', { id, other: `${other.file}:${other.line}` })
	);
	const parts = open(report);
	const investigation = readRecords(parts, places);
	// Rules speak of records that are whole; where one is not, what they said would only be noise.
	const isFull = () => problems.length >= mostProblems;
	if (!broken) for (const rule of rules) rule({ investigation, places, report, isFull, drawn });
	// A story with a fault is left out, and what it tells of is shown all the same: its faults break no records.
	const note: Report = (file, line, code, values = {}, severity = 'error') => {
		if (problems.length < mostProblems) problems.push({ severity, file, line, code, values });
	};
	const told = broken ? [] : parts.stories(note, places);
	const stories = checkStories(told, { investigation, places, report: note });
	return {
		investigation: broken ? null : { ...investigation, stories },
		problems: inOrder(problems),
		places: places.found,
		at: (...spot) => places.at(...spot)
	};
}

/** Problems by file and line. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
	problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));

function readRecords(parts: Parts, places: PlaceIndex): Investigation {
	const { id } = parts;
	return {
		about: parts.self ? readAbout(parts.self, id, places) : emptyAbout(id),
		vocabulary: {
			sectors: parts.sectors.read(readSector, places),
			entityTypes: parts.entityTypes.read(readEntityType, places),
			relationshipTypes: parts.relationshipTypes.read(readRelationshipType, places),
			propertyKeys: parts.propertyKeys.read(readPropertyKey, places)
		},
		entities: parts.entities.read(readEntity, places),
		relationships: parts.relationships.read(readRelationship, places),
		sources: parts.sources.read(readSource, places),
		origins: parts.origins.read(readOrigin, places),
		stories: [],
		positions: parts.positions ? readPositions(parts.positions, id, places) : {}
	};
}

function emptyAbout(id: string): About {
	const none = { title: {}, summary: {}, methodology: {} };
	return { id, ...none, languages, licence: '', version: '', changelog: [], centre: [], credits: [] };
}
