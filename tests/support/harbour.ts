import { readInvestigation, textFiles, type Problem, type Reading } from '$lib/model';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A tiny investigation without a fault, of which tests change a file: but for its own fault every fixture is like it. */
const sound = path.resolve('tests/fixtures/problems/scene-without-text');

export const vocabulary = textsIn(path.join(sound, 'vocabulary'));
export const harbour = textsIn(path.join(sound, 'harbour'));

/** Reads the harbour with some of its files, or the vocabulary's, changed. */
export function readHarbour(
	change: Readonly<Record<string, string>>,
	vocabularyChange: Readonly<Record<string, string>> = {}
): Reading {
	return readInvestigation(
		'harbour',
		textFiles({ ...harbour, ...change }),
		textFiles({ ...vocabulary, ...vocabularyChange })
	);
}

/** `file:line code` of each problem. */
export function told(problems: readonly Problem[]): string[] {
	return problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
}

function textsIn(folder: string): Record<string, string> {
	const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
	return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}
