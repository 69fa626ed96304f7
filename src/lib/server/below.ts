import { largestFile, type FileContent, type Files } from '$lib/model';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** What all files of one folder may hold together. Bytes. */
const largestFolder = 50_000_000;
/** Where the files of a folder stand: in itself and in these. */
const parts = ['', 'entities', 'relationships', 'stories'];

/** The files of a folder, and a stamp that changes with any of them. */
export interface FolderFiles {
	readonly contents: Files;
	readonly stamp: string;
}

interface Kept {
	readonly stamp: string;
	readonly content: FileContent;
}

/**
 * Reads text files below one folder and never outside of it: what a link leads out to is not there. A file that did
 * not change is not read again.
 */
export class Below {
	readonly #kept = new Map<string, Kept>();

	constructor(readonly root: string) {}

	/** The names of the folders in the root, and of the links that lead out of it; throws where there is no root. */
	async folders(): Promise<readonly string[]> {
		const names = await readdir(this.root);
		const found = names.map(async (name) =>
			(await this.#folder(name)) || (await this.leadsOut(name)) ? name : []
		);
		return (await Promise.all(found)).flat().sort();
	}

	/** Whether a link goes somewhere that is not below the root, or nowhere. */
	async leadsOut(name: string): Promise<boolean> {
		const found = await lstat(path.join(this.root, name)).catch(() => null);
		return found?.isSymbolicLink() === true && (await this.#inside(name)) === null;
	}

	/** The YAML files of a folder, and its stories; null where there is no such folder below the root. */
	async read(folder: string): Promise<FolderFiles | null> {
		if (!(await this.#folder(folder))) return null;
		const contents = new Map<string, FileContent>();
		const stamps: string[] = [];
		let left = largestFolder;
		for (const name of (await Promise.all(parts.map((part) => this.#names(folder, part)))).flat()) {
			const { stamp, content } = await this.#file(`${folder}/${name}`, left);
			left -= 'text' in content ? content.text.length : 0;
			contents.set(name, content);
			stamps.push(`${name} ${stamp}`);
		}
		return { contents, stamp: stamps.join('\n') };
	}

	/** The real path of something below the root; null where it is not there or a link leads out. */
	async #inside(name: string): Promise<string | null> {
		try {
			const [root, real] = await Promise.all([realpath(this.root), realpath(path.join(this.root, name))]);
			return real.startsWith(root + path.sep) ? real : null;
		} catch {
			return null;
		}
	}

	async #folder(name: string): Promise<string | null> {
		const real = await this.#inside(name);
		return real && (await stat(real)).isDirectory() ? real : null;
	}

	/** The names of the files in a part of a folder; where that part is a link that leads out, one that cannot be read. */
	async #names(folder: string, part: string): Promise<string[]> {
		const real = await this.#folder(path.join(folder, part));
		if (!real) return (await this.leadsOut(path.join(folder, part))) ? [part] : [];
		const extension = part === 'stories' ? '.md' : '.yaml';
		const names = (await readdir(real)).filter((name) => name.endsWith(extension)).sort();
		return names.map((name) => path.posix.join(part, name));
	}

	async #file(name: string, most: number): Promise<Kept> {
		const real = await this.#inside(name);
		const info = real ? await stat(real).catch(() => null) : null;
		if (!real || !info?.isFile()) return { stamp: 'unreadable', content: unreadable(name) };
		const limit = Math.min(most, largestFile);
		if (info.size > limit) {
			const values = { file: name, size: String(info.size), most: String(limit) };
			return { stamp: `large ${info.size}`, content: { fault: 'file-too-large', values } };
		}
		const stamp = `${info.mtimeMs} ${info.size}`;
		const kept = this.#kept.get(name);
		if (kept?.stamp === stamp) return kept;
		const read = { stamp, content: await readText(real, name) };
		this.#kept.set(name, read);
		return read;
	}
}

async function readText(real: string, name: string): Promise<FileContent> {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real)) };
	} catch {
		return unreadable(name);
	}
}

function unreadable(file: string): FileContent {
	return { fault: 'unreadable-file', values: { file } };
}
