/** One measured value beside its budget. */
export interface Row {
	readonly what: string;
	readonly size: string;
	readonly value: number;
	/** The least that was measured: what growth is told by, since a busy machine only ever adds to a time. */
	readonly least?: number;
	readonly unit: 'ms' | 'kB' | 'n log n';
	/** Without one the value only informs. */
	readonly budget?: number | undefined;
}

/** How long a task took over several runs, in milliseconds. */
export interface Times {
	readonly median: number;
	readonly least: number;
}

/** Times a task over so many runs, after one to warm up. */
export async function timed(runs: number, task: () => unknown): Promise<Times> {
	await task();
	const times: number[] = [];
	for (let i = 0; i < runs; i++) {
		const began = performance.now();
		await task();
		times.push(performance.now() - began);
	}
	return { median: middle(times), least: Math.min(...times) };
}

/** The middle one of some numbers; of an even count, the upper of the two. */
export function middle(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** A table of what was measured, in the order given. */
export function tableOf(rows: readonly Row[]): string {
	const cells = rows.map(({ what, size, value, unit, budget }) => [
		what,
		size,
		`${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`,
		budget === undefined ? '' : `${budget} ${unit}`,
		budget === undefined ? '' : value <= budget ? 'ok' : 'over'
	]);
	const all = [['what', 'size', 'measured', 'budget', ''], ...cells];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
	return all
		.map((row) =>
			row
				.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
