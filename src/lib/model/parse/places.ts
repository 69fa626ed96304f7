import type { RecordKind, RecordPlace } from '../reading';
import type { Fields } from './fields';

/** Where readers note down which records they found. */
export interface Places {
	add(kind: RecordKind, id: string, fields: Fields): void;
}

/** A record, where it stands, and how to come by its fields: they are not kept, since few are asked for again. */
export interface Found {
	readonly kind: RecordKind;
	readonly id: string;
	readonly place: RecordPlace;
	/** Where its id stands, or would. */
	readonly idPlace: RecordPlace;
	fields(): Fields | null;
}

/** Where each record and its fields stand; a second record of the same kind and id is reported. */
export class PlaceIndex implements Places {
	readonly found = new Map<string, RecordPlace>();
	readonly #fields = new Map<string, Found>();

	constructor(readonly duplicate: (found: Found, other: RecordPlace) => void) {}

	add(kind: RecordKind, id: string, fields: Fields) {
		this.put(foundIn(kind, id, fields, () => fields));
	}

	put(found: Found) {
		const key = placeKey(found.kind, found.id);
		const other = this.found.get(key);
		if (other && found.id !== '') this.duplicate(found, other);
		this.found.set(key, found.place);
		this.#fields.set(key, found);
	}

	/** Where a record, one of its fields or one item of a field that is a list stands; the record, where it has none. */
	at(kind: RecordKind, id: string, field?: string, item?: number): RecordPlace {
		const found = this.#fields.get(placeKey(kind, id));
		if (!found) return { file: '', line: 1 };
		if (field === undefined) return found.place;
		const line = found.fields()?.lineOf(field, item) ?? found.place.line;
		return { file: found.place.file, line };
	}
}

/** A record that was found, to be put into the index. */
export function foundIn(kind: RecordKind, id: string, fields: Fields, again: () => Fields | null): Found {
	const file = fields.file.name;
	return {
		kind,
		id,
		place: { file, line: fields.line },
		idPlace: { file, line: fields.lineOf('id') },
		fields: again
	};
}

/** Properties and relationships are both assertions and share their ids. */
function placeKey(kind: RecordKind, id: string): string {
	return `${kind === 'property' ? 'relationship' : kind} ${id}`;
}
