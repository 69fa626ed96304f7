import type { RecordKind, RecordPlace } from '../reading';
import type { Fields } from './fields';

/** Where each record begins; a second record of the same kind and id is reported. */
export class Places {
	readonly found = new Map<string, RecordPlace>();

	add(kind: RecordKind, id: string, fields: Fields) {
		// Properties and relationships are both assertions and share their ids.
		const space = kind === 'property' ? 'relationship' : kind;
		const key = `${space} ${id}`;
		const other = this.found.get(key);
		if (other && id !== '')
			fields.report(fields.file.name, fields.line, 'duplicate-id', {
				id,
				other: `${other.file}:${other.line}`
			});
		this.found.set(key, { file: fields.file.name, line: fields.line });
	}

	at(kind: RecordKind, id: string): RecordPlace {
		const space = kind === 'property' ? 'relationship' : kind;
		return this.found.get(`${space} ${id}`) ?? { file: '', line: 1 };
	}
}
