import type { RecordKind, RecordPlace } from '../reading';
import type { Fields } from './fields';

/** Where each record and its fields stand; a second record of the same kind and id is reported. */
export class Places {
	readonly found = new Map<string, RecordPlace>();
	readonly #fields = new Map<string, Fields>();

	add(kind: RecordKind, id: string, fields: Fields) {
		const key = placeKey(kind, id);
		const other = this.found.get(key);
		if (other && id !== '')
			fields.report(fields.file.name, fields.lineOf('id'), 'duplicate-id', {
				id,
				other: `${other.file}:${other.line}`
			});
		this.found.set(key, { file: fields.file.name, line: fields.line });
		this.#fields.set(key, fields);
	}

	/** Where a record, one of its fields or one item of a field that is a list stands; the record, where it has none. */
	at(kind: RecordKind, id: string, field?: string, item?: number): RecordPlace {
		const fields = this.#fields.get(placeKey(kind, id));
		if (!fields) return { file: '', line: 1 };
		return { file: fields.file.name, line: field === undefined ? fields.line : fields.lineOf(field, item) };
	}
}

/** Properties and relationships are both assertions and share their ids. */
function placeKey(kind: RecordKind, id: string): string {
	return `${kind === 'property' ? 'relationship' : kind} ${id}`;
}
