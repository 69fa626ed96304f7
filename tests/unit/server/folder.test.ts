import { openFolder } from '$lib/server';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let root: string;
let folder: string;

beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	folder = path.join(root, 'data');
	await cp('tests/fixtures/problems/scene-without-text', folder, { recursive: true });
	await rm(path.join(folder, 'harbour/stories'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

/** Rewrites a file at a later time, as an editor would. */
async function edit(name: string, from: string, to: string) {
	const file = path.join(folder, name);
	await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
	const later = new Date(Date.now() + 5000);
	await utimes(file, later, later);
}

describe('a folder of investigations', () => {
	it('lists each with what it says of itself and what it holds', async () => {
		expect(await openFolder(folder).list()).toEqual([
			{
				id: 'harbour',
				title: { en: 'The harbour', es: 'El puerto' },
				summary: { en: 'Who lives at the harbour.', es: 'Quién vive en el puerto.' },
				entities: 2,
				relationships: 1,
				sources: 1,
				stories: [],
				errors: 0,
				warnings: 0,
				broken: false
			}
		]);
	});

	it('shows an edited file at the next call, and hands back the same records while nothing changes', async () => {
		const shelf = openFolder(folder);
		const before = await shelf.open('harbour');
		expect(await shelf.open('harbour')).toBe(before);
		await edit('harbour/entities.yaml', 'Ana Ruiz', 'Ana Soler');
		expect((await shelf.open('harbour'))?.investigation?.entities[0]?.name.en).toBe('Ana Soler');
	});

	it('shows a mended vocabulary, and a new and a removed file', async () => {
		const shelf = openFolder(folder);
		await edit('vocabulary/entity-types.yaml', 'icon: user', 'icon: nonesuch');
		expect((await shelf.open('harbour'))?.problems.map(({ code }) => code)).toEqual(['unknown-icon']);
		await edit('vocabulary/entity-types.yaml', 'icon: nonesuch', 'icon: user');
		expect((await shelf.open('harbour'))?.problems).toEqual([]);
		await writeFile(path.join(folder, 'harbour/positions.yaml'), 'ana: [1, 2]\n');
		expect((await shelf.open('harbour'))?.investigation?.positions).toEqual({ ana: [1, 2] });
		await rm(path.join(folder, 'harbour/positions.yaml'));
		expect((await shelf.open('harbour'))?.investigation?.positions).toEqual({});
	});

	it('opens the others where one is broken', async () => {
		await cp(path.join(folder, 'harbour'), path.join(folder, 'airport'), { recursive: true });
		await edit('airport/entities.yaml', 'id: port', 'id:');
		const shelf = openFolder(folder);
		expect((await shelf.list()).map(({ id, broken, errors }) => ({ id, broken, errors }))).toEqual([
			{ id: 'airport', broken: true, errors: 1 },
			{ id: 'harbour', broken: false, errors: 0 }
		]);
		expect((await shelf.open('airport'))?.investigation).toBeNull();
		expect((await shelf.open('harbour'))?.investigation).not.toBeNull();
	});

	it('says that the vocabulary is missing', async () => {
		await rm(path.join(folder, 'vocabulary'), { recursive: true });
		expect((await openFolder(folder).open('harbour'))?.problems.map(({ file }) => file)).toEqual([
			'vocabulary/entity-types.yaml',
			'vocabulary/property-keys.yaml',
			'vocabulary/relationship-types.yaml'
		]);
	});

	it('that is not there is a problem, not a crash', async () => {
		const shelf = openFolder(path.join(root, 'nowhere'));
		expect(await shelf.problems()).toMatchObject([{ code: 'missing-file' }]);
		expect(await shelf.list()).toEqual([]);
		expect(await shelf.open('harbour')).toBeNull();
	});

	it('takes no stray file for an investigation', async () => {
		await writeFile(path.join(folder, 'readme'), 'Nothing to see.');
		await mkdir(path.join(folder, 'Not An Id'));
		expect((await openFolder(folder).list()).map(({ id }) => id)).toEqual(['harbour']);
	});
});

describe('nothing outside the folder', () => {
	beforeEach(() => cp(path.join(folder, 'harbour'), path.join(root, 'secret'), { recursive: true }));

	it.each([
		'../secret',
		'..',
		'.',
		'',
		'/etc',
		'harbour/../../secret',
		'..%2Fsecret',
		'%2e%2e/secret',
		'..\\secret',
		'harbour\0',
		'vocabulary',
		'HARBOUR',
		'__proto__'
	])('is opened by %j', async (id) => {
		expect(await openFolder(folder).open(id)).toBeNull();
	});

	it('is opened by a link that leads out: it is refused, and on the list as broken', async () => {
		await symlink(path.join(root, 'secret'), path.join(folder, 'linked'));
		const shelf = openFolder(folder);
		expect(await shelf.open('linked')).toMatchObject({
			investigation: null,
			problems: [{ code: 'unreadable-file', file: 'linked' }]
		});
		expect((await shelf.list()).find(({ id }) => id === 'linked')).toMatchObject({ broken: true, errors: 1 });
	});

	it('is read through a linked file or a linked folder within an investigation', async () => {
		await rm(path.join(folder, 'harbour/origins.yaml'));
		await symlink(path.join(root, 'secret/origins.yaml'), path.join(folder, 'harbour/origins.yaml'));
		await mkdir(path.join(root, 'names-of-files'));
		await writeFile(path.join(root, 'names-of-files/private.yaml'), '');
		await symlink(path.join(root, 'names-of-files'), path.join(folder, 'harbour/entities'));
		const problems = (await openFolder(folder).open('harbour'))?.problems ?? [];
		expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'harbour/entities unreadable-file',
			'harbour/origins.yaml unreadable-file'
		]);
	});

	it('but a link that stays within is followed', async () => {
		await symlink(path.join(folder, 'harbour'), path.join(folder, 'port'));
		expect((await openFolder(folder).open('port'))?.investigation?.about.id).toBe('port');
	});
});
