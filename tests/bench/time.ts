/** One measured value beside its budget. */
export interface Row {
	readonly what: string;
	readonly size: string;
	readonly value: number;
	readonly unit: 'ms' | 'kB' | 'n log n';
	/** Without one the value only informs. */
	readonly budget?: number | undefined;
}

/** The median time of a task in milliseconds, after one run to warm up. */
export async function median(runs: number, task: () => unknown): Promise<number> {
	await task();
	const times: number[] = [];
	for (let i = 0; i < runs; i++) {
		const began = performance.now();
		await task();
		times.push(performance.now() - began);
	}
	return middle(times);
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
