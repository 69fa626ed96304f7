import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a program that we did not write says of a file with some content; throws where it refuses the file. */
export function askOf(
	tool: string,
	before: readonly string[],
	content: Uint8Array | string,
	after: readonly string[] = []
) {
	const file = path.join(mkdtempSync(path.join(tmpdir(), 'sourceline-')), 'figure');
	writeFileSync(file, content);
	return execFileSync(tool, [...before, file, ...after], { maxBuffer: 2 ** 28 });
}
