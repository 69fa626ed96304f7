/** The page that one-file networks are made of, for the command line: built once for the sources as they are, and kept. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneFileTemplate } from './oneFile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = path.join(root, 'node_modules/.cache/sourceline');
/** All that the page is built from; the lockfile stands for the packages. */
const madeFrom = [
	'src/lib',
	'src/messages',
	'static/favicon.svg',
	'scripts/oneFile.mjs',
	'package-lock.json'
];

/** The page, from the cache where the sources are those that it was built from. Throws where they do not build. */
export async function keptOneFileTemplate() {
	const file = path.join(kept, `one-file-${await digest()}.html`);
	const found = await readFile(file, 'utf8').catch(() => null);
	if (found !== null) return found;
	const template = await oneFileTemplate();
	try {
		await mkdir(kept, { recursive: true });
		for (const stale of await readdir(kept))
			if (stale.startsWith('one-file-')) await rm(path.join(kept, stale));
		// Renamed once it is whole, so that nobody reads half of it.
		await writeFile(`${file}.${process.pid}`, template);
		await rename(`${file}.${process.pid}`, file);
	} catch {
		// Where nothing can be kept it is built each time.
	}
	return template;
}

async function digest() {
	const sum = createHash('sha256');
	for (const each of madeFrom) await add(each);
	return sum.digest('hex').slice(0, 20);

	/** @param {string} relative */
	async function add(relative) {
		const absolute = path.join(root, relative);
		const inside = await readdir(absolute).catch(() => null);
		if (inside) {
			for (const name of inside.sort()) await add(`${relative}/${name}`);
			return;
		}
		const content = await readFile(absolute);
		sum.update(`${relative}\0${content.length}\0`).update(content);
	}
}
