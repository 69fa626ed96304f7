/** `npm run bench`: budgets beside what was measured in this run. It informs and never fails for being slow. */
import { measureCore } from './core';
import { measureSize } from './size';
import { tableOf, type Row } from './time';
import { measurePage } from './page';

const parts: Readonly<Record<string, (say: (words: string) => void) => Promise<Row[]>>> = {
	core: measureCore,
	size: measureSize,
	page: measurePage
};

/** Measures the parts that are named, or all of them, and prints a table of each. */
export async function main(names: readonly string[]) {
	const unknown = names.filter((name) => !parts[name]);
	if (unknown.length > 0) throw new RangeError(`Not measured: ${unknown}. Measured: ${Object.keys(parts)}`);
	const say = (words: string) => process.stderr.write(`  ${words} ...\n`);
	for (const [name, measure] of Object.entries(parts)) {
		if (names.length > 0 && !names.includes(name)) continue;
		const rows = await measure(say);
		process.stdout.write(`\n${tableOf(rows)}\n`);
	}
}
