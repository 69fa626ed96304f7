import type { Report } from '../parse/file';
import type { PlaceIndex } from '../parse/places';
import type { DrawnNames, RecordKind } from '../reading';
import type { Investigation } from '../records';
import type { Problem, ProblemCode } from '../problem';

export interface Checking {
	readonly investigation: Investigation;
	readonly places: PlaceIndex;
	readonly report: Report;
	/** Whether further problems are only counted: then it does not matter on which line of a record they stand. */
	readonly isFull: () => boolean;
	readonly drawn?: DrawnNames | undefined;
}

/** One thing that records must not do; reports each place where they do. */
export type Rule = (checking: Checking) => void;

/** A record, one of its fields, or one item of a field that is a list. */
export type Spot = readonly [kind: RecordKind, id: string, field?: string, item?: number];

/** Reports a problem on the line where a record, or the field at fault, stands. */
export function reportAt(
	{ places, report, isFull }: Checking,
	spot: Spot,
	code: ProblemCode,
	values: Readonly<Record<string, string>> = {},
	severity: Problem['severity'] = 'error'
) {
	const [kind, id, ...inside] = spot;
	const { file, line } = isFull() ? places.at(kind, id) : places.at(kind, id, ...inside);
	report(file, line, code, { id, ...values }, severity);
}
