import { writeFile } from 'node:fs/promises';
import type { Console } from './console';

/** Writes a file; where that cannot be, says why. Gives the exit code. */
export async function written(out: string, content: string | Uint8Array, console: Console): Promise<number> {
	try {
		await writeFile(out, content);
		return 0;
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		console.err(
			`--out ${out}: it cannot be written there (${reasons[String(error.code)] ?? String(error.code)})`
		);
		return 2;
	}
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such folder',
	ENOTDIR: 'there is no such folder',
	EISDIR: 'it is a folder',
	EACCES: 'it is not allowed',
	EROFS: 'it is not allowed',
	ENOSPC: 'the disk is full'
};
