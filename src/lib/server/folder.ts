import {
	isInvestigationId,
	largestFile,
	readInvestigation,
	type FileContent,
	type Files,
	type Problem
} from '$lib/model';
import { colourNames, iconNames, shapeNames } from '$lib/theme';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Opened, Shelf, Shelved } from './shelf';

/** Files of one investigation, and investigations of one folder. */
const mostFiles = 200;
const vocabularyFolder = 'vocabulary';
const parts = ['', 'entities', 'relationships', 'stories'];
const drawn = { icons: iconNames, shapes: shapeNames, colours: colourNames };

interface Kept<Value> {
	readonly stamp: string;
	readonly value: Value;
}

/** The shelf that is a folder of YAML files, GRAPH_DATA. Reads below it only; what changed shows at the next call. */
export function openFolder(root: string): Shelf {
	return new FolderShelf(path.resolve(root));
}

class FolderShelf implements Shelf {
	readonly #root: string;
	readonly #files = new Map<string, Kept<FileContent>>();
	readonly #opened = new Map<string, Kept<Opened>>();

	constructor(root: string) {
		this.#root = root;
	}

	async list(): Promise<readonly Shelved[]> {
		const ids = await this.#ids();
		return Promise.all(ids.map(async (id) => shelved(id, await this.open(id))));
	}

	async open(id: string): Promise<Opened | null> {
		if (!isInvestigationId(id) || id === vocabularyFolder) return null;
		const [files, vocabulary] = [await this.#read(id), await this.#read(vocabularyFolder)];
		if (!files) return null;
		const stamp = [...files.stamps, ...(vocabulary?.stamps ?? [])].join('\n');
		const kept = this.#opened.get(id);
		if (kept?.stamp === stamp) return kept.value;
		const { investigation, problems } = readInvestigation(
			id,
			files.contents,
			vocabulary?.contents ?? new Map(),
			drawn
		);
		const value = { investigation, problems };
		this.#opened.set(id, { stamp, value });
		return value;
	}

	async problems(): Promise<readonly Problem[]> {
		try {
			await readdir(this.#root);
			return [];
		} catch {
			return [
				{ severity: 'error', file: this.#root, line: 1, code: 'missing-file', values: { file: this.#root } }
			];
		}
	}

	async #ids(): Promise<string[]> {
		const names = await readdir(this.#root).catch(() => []);
		const ids = names.filter((name) => isInvestigationId(name) && name !== vocabularyFolder).sort();
		const folders = await Promise.all(ids.map(async (id) => ((await this.#inside(id)) ? id : [])));
		return folders.flat().slice(0, mostFiles);
	}

	/** The real path of something below the root; null where it is not there or a link leads out. */
	async #inside(name: string): Promise<string | null> {
		try {
			const [root, real] = await Promise.all([realpath(this.#root), realpath(path.join(this.#root, name))]);
			if (!real.startsWith(root + path.sep)) return null;
			return real;
		} catch {
			return null;
		}
	}

	async #read(folder: string): Promise<{ contents: Files; stamps: string[] } | null> {
		const real = await this.#inside(folder);
		if (!real || !(await stat(real)).isDirectory()) return null;
		const names = (await Promise.all(parts.map((part) => listFiles(real, part)))).flat().slice(0, mostFiles);
		const contents = new Map<string, FileContent>();
		const stamps: string[] = [];
		for (const name of names) {
			const { stamp, value } = await this.#file(`${folder}/${name}`);
			contents.set(name, value);
			stamps.push(`${folder}/${name} ${stamp}`);
		}
		return { contents, stamps };
	}

	async #file(name: string): Promise<Kept<FileContent>> {
		const real = await this.#inside(name);
		const info = real ? await stat(real).catch(() => null) : null;
		if (!real || !info?.isFile())
			return { stamp: 'unreadable', value: fault('unreadable-file', { file: name }) };
		const stamp = `${info.mtimeMs} ${info.size}`;
		const kept = this.#files.get(name);
		if (kept?.stamp === stamp) return kept;
		const value = await readText(real, name, info.size);
		this.#files.set(name, { stamp, value });
		return { stamp, value };
	}
}

async function listFiles(folder: string, part: string): Promise<string[]> {
	const names = await readdir(path.join(folder, part)).catch(() => []);
	return names
		.filter((name) => (part === 'stories' ? name.endsWith('.md') : name.endsWith('.yaml')))
		.sort()
		.map((name) => (part === '' ? name : `${part}/${name}`));
}

async function readText(real: string, name: string, size: number): Promise<FileContent> {
	if (size > largestFile)
		return fault('file-too-large', { file: name, size: String(size), most: String(largestFile) });
	try {
		const bytes = await readFile(real);
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? fault('unreadable-file', { file: name }) : { text };
	} catch {
		return fault('unreadable-file', { file: name });
	}
}

function fault(kind: 'file-too-large' | 'unreadable-file', values: Record<string, string>): FileContent {
	return { fault: kind, values };
}

function shelved(id: string, opened: Opened | null): Shelved {
	const investigation = opened?.investigation ?? null;
	const count = (severity: Problem['severity']) =>
		(opened?.problems ?? []).filter((problem) => problem.severity === severity).length;
	return {
		id,
		title: investigation?.about.title ?? {},
		summary: investigation?.about.summary ?? {},
		entities: investigation?.entities.length ?? 0,
		relationships: investigation?.relationships.length ?? 0,
		sources: investigation?.sources.length ?? 0,
		errors: count('error'),
		warnings: count('warning'),
		broken: investigation === null
	};
}
