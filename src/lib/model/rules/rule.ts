import type { Report } from '../parse/file';
import type { Places } from '../parse/places';
import type { DrawnNames, RecordKind } from '../reading';
import type { Investigation } from '../records';
import type { Problem, ProblemCode } from '../problem';

export interface Checking {
	readonly investigation: Investigation;
	readonly places: Places;
	readonly report: Report;
	readonly drawn?: DrawnNames | undefined;
}

/** One thing that records must not do; reports each place where they do. */
export type Rule = (checking: Checking) => void;

/** Reports a problem where a record begins. */
export function reportAt(
	{ places, report }: Checking,
	kind: RecordKind,
	id: string,
	code: ProblemCode,
	values: Readonly<Record<string, string>>,
	severity: Problem['severity'] = 'error'
) {
	const { file, line } = places.at(kind, id);
	report(file, line, code, { id, ...values }, severity);
}
