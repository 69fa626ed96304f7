/** The files of stories below a folder of investigations: read as they stand, and written so that nothing is lost. */
import { isAddressPart, languages, type Language } from '$lib/model';
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
	copyFile,
	link,
	lstat,
	mkdir,
	open,
	readdir,
	readFile,
	realpath,
	rename,
	rm
} from 'node:fs/promises';
import path from 'node:path';

/** A story's file as it stands, and a tag that changes with its text. */
export interface StoryFile {
	readonly id: string;
	readonly language: Language;
	readonly tag: string;
	readonly text: string;
}

/** A file to be kept. `base` is the tag of the file that it is to stand in place of; null for a new one. */
export interface ToKeep {
	readonly id: string;
	readonly language: Language;
	readonly text: string;
	readonly base: string | null;
}

/** What became of it. `changed`: the file is not the one that it was taken from; `taken`: there is one already. */
export type KeptFile =
	| { readonly kept: StoryFile }
	| { readonly refused: 'changed' | 'taken'; readonly there: StoryFile | null }
	/** A link stands where a folder or a file should: nothing is written through it. */
	| { readonly refused: 'link' };

const fileName = /^([^.]+)\.([^.]+)\.md$/;
const tagOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);

/** The stories' files in an investigation's folder, links left out. */
export async function storyFiles(folder: string): Promise<readonly StoryFile[]> {
	const stories = path.join(folder, 'stories');
	if (!(await isPlain(stories, 'folder'))) return [];
	const names = (await readdir(stories)).sort();
	const found = names.map(async (name): Promise<StoryFile | null> => {
		const [, id = '', named] = fileName.exec(name) ?? [];
		const language = languages.find((each) => each === named);
		return language && isAddressPart(id) ? fileAt(path.join(stories, name), id, language) : null;
	});
	return (await Promise.all(found)).flatMap((each) => each ?? []);
}

/** One write at a time, so that none comes between the look at a file and what takes its place. */
let writing: Promise<unknown> = Promise.resolve();

/**
 * Keeps a story's file in an investigation's folder: whole or not at all, and never over one that it was not taken from.
 * The id must be a part of an address.
 */
export function keepStoryFile(folder: string, asked: ToKeep): Promise<KeptFile> {
	const kept = writing.then(() => keep(folder, asked));
	writing = kept.catch(() => {});
	return kept;
}

async function keep(folder: string, { id, language, text, base }: ToKeep): Promise<KeptFile> {
	if (!isAddressPart(id)) throw new Error(`${id} is no part of an address`);
	const stories = path.join(folder, 'stories');
	await mkdir(stories).catch(() => {});
	const target = path.join(stories, `${id}.${language}.md`);
	if (!(await isPlain(stories, 'folder')) || (await isLinkOrOdd(target))) return { refused: 'link' };
	const temporary = path.join(stories, `.${id}.${language}.${randomBytes(6).toString('hex')}.part`);
	try {
		await writeWhole(temporary, text);
		const there = await fileAt(target, id, language);
		if (there && base === null) return { refused: 'taken', there };
		if (base !== null && there?.tag !== base) return { refused: 'changed', there };
		// A new name is taken by a link, which fails where somebody else took it meanwhile.
		if (there) await rename(temporary, target);
		else await takeName(temporary, target);
		return { kept: { id, language, text, tag: tagOf(text) } };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return { refused: 'taken', there: await fileAt(target, id, language) };
	} finally {
		await rm(temporary, { force: true });
	}
}

async function takeName(temporary: string, target: string) {
	await link(temporary, target).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'EEXIST') throw error;
		// A disk without such links: a copy that takes no name that is taken.
		return copyFile(temporary, target, constants.COPYFILE_EXCL);
	});
}

async function writeWhole(file: string, text: string) {
	const { O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW } = constants;
	const handle = await open(file, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, 0o644);
	try {
		await handle.writeFile(text, 'utf8');
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function fileAt(file: string, id: string, language: Language): Promise<StoryFile | null> {
	if (!(await isPlain(file, 'file'))) return null;
	const text = await readFile(file, 'utf8');
	return { id, language, text, tag: tagOf(text) };
}

/** Whether something is there, is no link, and stands where its path says. */
async function isPlain(name: string, what: 'folder' | 'file'): Promise<boolean> {
	const info = await lstat(name).catch(() => null);
	return (what === 'folder' ? info?.isDirectory() : info?.isFile()) ?? false;
}

async function isLinkOrOdd(file: string): Promise<boolean> {
	const info = await lstat(file).catch(() => null);
	return info !== null && !info.isFile();
}

/** The real folder of an investigation; null where none is below the root, or a link leads to it. */
export async function plainFolder(root: string, name: string): Promise<string | null> {
	const folder = path.join(await realpath(root), name);
	return (await isPlain(folder, 'folder')) ? folder : null;
}
