import { isMap, isPair, isCollection } from 'yaml';
import type { FileContent, RecordKind } from '../reading';
import type { Language } from '../scales';
import { Fields, recordsIn } from './fields';
import { openText, textOf, type Report } from './file';
import { piecesOf, type Piece } from './pieces';
import { foundIn, type Found, type PlaceIndex, type Places } from './places';

/** Makes a record of its fields. */
export type Reader<Item> = (fields: Fields, places: Places) => Item;

/** Records that wait for their reader. */
export interface Records {
	read<Item>(reader: Reader<Item>, places: PlaceIndex): readonly Item[];
}

/** Records whose fields are at hand. */
export function recordsOf(all: readonly Fields[]): Records {
	return { read: (reader, places) => all.map((fields) => reader(fields, places)) };
}

interface Noted {
	readonly kind: RecordKind;
	readonly id: string;
	/** Lines of the piece, from 1. */
	readonly line: number;
	readonly idLine: number;
	/** Where its map begins in the piece. */
	readonly offset: number;
}

/** What a piece of a file gave. */
interface Given {
	readonly languages: string;
	readonly items: readonly unknown[];
	readonly noted: readonly Noted[];
	readonly reports: readonly Parameters<Report>[];
}

type Made<Own> = Own extends Reader<infer Item> ? Item : never;
type Make = () => Given | null;

/**
 * The pieces of files that were read before without a fault, with the records that they gave: records never change, so
 * that after an edit only what was edited has to be read again. Keeps what the latest reading used, and no more.
 */
export class KnownPieces {
	#before = new Map<Reader<unknown>, Map<string, Given>>();
	#now = new Map<Reader<unknown>, Map<string, Given>>();

	/** A new reading begins: what the one before last used is forgotten. */
	turn() {
		[this.#before, this.#now] = [this.#now, new Map()];
	}

	/** What a piece gave to a reader that expected words in some languages; `make` where that is not known. */
	give(reader: Reader<unknown>, languages: string, { text }: Piece, make: Make): Given | null {
		const old = this.#before.get(reader)?.get(text);
		const given = old?.languages === languages ? old : make();
		if (given?.reports.length === 0) {
			const kept = this.#now.get(reader) ?? new Map<string, Given>();
			this.#now.set(reader, kept.set(text, given));
		}
		return given;
	}
}

/** The records of a file that is a list. */
export function listRecords(
	name: string,
	content: FileContent,
	report: Report,
	languages: readonly Language[],
	known: KnownPieces
): Records {
	return {
		read(reader, places) {
			const text = textOf(name, content, report);
			if (text === null) return [];
			const pieces = piecesOf(text);
			const given = pieces && readPieces(name, pieces, reader, languages, known);
			// What a reader made is kept by that reader, so it is of the reader's type.
			if (given) return given.flatMap((each) => take(name, each, report, places)) as Made<typeof reader>[];
			const file = openText(name, text, report);
			return file ? recordsIn(file, report, languages).map((fields) => reader(fields, places)) : [];
		}
	};
}

interface GivenPiece {
	readonly piece: Piece;
	readonly given: Given;
}

/** What the pieces of a file gave; null where one of them is broken. */
function readPieces(
	name: string,
	pieces: readonly Piece[],
	reader: Reader<unknown>,
	languages: readonly Language[],
	known: KnownPieces
): readonly GivenPiece[] | null {
	const all: GivenPiece[] = [];
	for (const piece of pieces) {
		const read = () => readPiece(name, piece, reader, languages);
		const given = known.give(reader, languages.join(), piece, read);
		if (!given) return null;
		all.push({ piece, given });
	}
	return all;
}

function readPiece(
	name: string,
	{ text, line: first }: Piece,
	reader: Reader<unknown>,
	languages: readonly Language[]
): Given | null {
	const reports: Parameters<Report>[] = [];
	const report: Report = (...words) => void reports.push(words);
	const file = openText(name, text, report, first);
	if (!file) return null;
	const noted: Noted[] = [];
	const places: Places = {
		add: (kind, id, fields) => {
			const { place, idPlace } = foundIn(kind, id, fields, () => null);
			const lines = { line: place.line - first + 1, idLine: idPlace.line - first + 1 };
			noted.push({ kind, id, ...lines, offset: fields.offset });
		}
	};
	const items = recordsIn(file, report, languages).map((fields) => reader(fields, places));
	return { languages: languages.join(), items, noted, reports };
}

/** Puts what a piece gave where the reading of the whole keeps it. */
function take(
	name: string,
	{ piece, given }: GivenPiece,
	report: Report,
	places: PlaceIndex
): readonly unknown[] {
	for (const words of given.reports) report(...words);
	for (const { kind, id, line, idLine, offset } of given.noted) {
		const at = (own: number) => ({ file: name, line: piece.line + own - 1 });
		const fields: Found['fields'] = () => fieldsAt(name, piece, offset);
		places.put({ kind, id, place: at(line), idPlace: at(idLine), fields });
	}
	return given.items;
}

/** The fields of the map that begins at an offset of a piece, opened again. */
function fieldsAt(name: string, { text, line }: Piece, offset: number): Fields | null {
	const silent = () => {};
	const file = openText(name, text, silent, line);
	if (!file) return null;
	const look = (node: unknown): Fields | null => {
		if (isPair(node)) return look(node.value);
		if (!isCollection(node)) return null;
		if (isMap(node) && node.range?.[0] === offset) return new Fields(file, node, silent, []);
		for (const item of node.items) {
			const found = look(item);
			if (found) return found;
		}
		return null;
	};
	return look(file.root);
}
