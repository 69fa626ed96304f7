import { openFolder, type Opened } from '$lib/server';
import type { Problem } from '$lib/model';
import { problemWords } from '$lib/wording';
import { coverageOf, type Coverage } from '$lib/evidence';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Console } from './console';

interface Checked {
	readonly problems: readonly Problem[];
	readonly coverage: Readonly<Record<string, Coverage>>;
}

/** Checks a folder of investigations, or the folder of one, and prints what is wrong and how well it is sourced. */
export async function check(folder: string, json: boolean, console: Console): Promise<number> {
	const one = existsSync(path.join(folder, 'investigation.yaml'));
	const shelf = openFolder(one ? path.dirname(path.resolve(folder)) : folder);
	const missing = await shelf.problems();
	if (missing.length > 0) {
		console.err(`${folder}: there is no such folder`);
		return 2;
	}
	const ids = one ? [path.basename(path.resolve(folder))] : (await shelf.list()).map(({ id }) => id);
	const opened = await Promise.all(ids.map(async (id) => [id, await shelf.open(id)] as const));
	// To say that nothing is wrong where nothing was looked at would be the worst answer of all.
	if (!opened.some(([, each]) => each)) {
		console.err(
			`${folder}: there is no investigation in it whose folder has a name in small letters, digits, _ and -`
		);
		return 2;
	}
	const checked = sum(opened);
	if (json) console.out(JSON.stringify(checked));
	else print(checked, console);
	return checked.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function sum(opened: readonly (readonly [string, Opened | null])[]): Checked {
	const problems = opened.flatMap(([, each]) => each?.problems ?? []);
	// What is wrong with the vocabulary is wrong for every investigation: once is enough.
	const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
	const coverage = opened.flatMap(([id, each]) =>
		each?.investigation ? [[id, coverageOf(each.investigation)] as const] : []
	);
	return { problems: [...once.values()], coverage: Object.fromEntries(coverage) };
}

function print({ problems, coverage }: Checked, console: Console) {
	for (const problem of problems) {
		const { wrong, remedy } = problemWords(problem, 'en');
		const note = problem.severity === 'warning' ? 'warning: ' : '';
		console.out(`${problem.file}:${problem.line}: ${problem.code}: ${note}${wrong}; ${remedy}`);
	}
	for (const [id, counts] of Object.entries(coverage)) {
		console.out(
			`${id}: ${counts.relationships} relationships, ${counts.properties} properties, ${counts.notes} source notes, ` +
				`${counts.sources} sources, ${counts.origins} independent origins`
		);
		for (const { source, named, sentences } of counts.sentences)
			console.out(`${id}: ${source}: ${named.length} of ${sentences} sentences named by locators`);
	}
}
