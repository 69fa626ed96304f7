import { cp, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Running } from '../support/server';

let root: string;
let folder: string;
let open: Running;
let shut: Running;
let everywhere: Running;
const of = 'teaching-example';
const on = { SOURCELINE_WRITE: 'on' };

beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	folder = path.join(root, 'data');
	[open, shut, everywhere] = await Promise.all([
		serve(folder, on),
		serve(folder),
		serve(folder, { ...on, HOST: '0.0.0.0' })
	]);
});
afterAll(async () => {
	await Promise.all([open, shut, everywhere].map((server) => server.stop()));
	await rm(root, { recursive: true });
});
beforeEach(() => cp('graph-data', folder, { recursive: true }));
afterEach(() => rm(folder, { recursive: true }));

const text = (title = 'A fifth story') =>
	`---\ntitle: ${title}\n---\n\n## One line {#one}\n\nThe ferry burned [[fire-in-harbour]].\n`;
const story = { id: 'fifth', language: 'en', text: text(), base: null as string | null };
const stories = () => path.join(folder, of, 'stories');
const fileOf = (name = 'fifth.en.md') => path.join(stories(), name);

interface Answer {
	readonly status: number;
	readonly body: string;
}

/** Sends what a page of the server would, with some of its headers changed; one that is null is left out. */
function save(
	body: unknown = story,
	headers: Readonly<Record<string, string | null>> = {},
	server = open,
	host = new URL(server.address).hostname
): Promise<Answer> {
	const { port } = new URL(server.address);
	const own = { Host: `127.0.0.1:${port}`, Origin: `http://127.0.0.1:${port}` };
	const all = Object.entries({ ...own, 'Content-Type': 'application/json', ...headers });
	const sent = Object.fromEntries(all.filter((each): each is [string, string] => each[1] !== null));
	return new Promise((resolve, reject) => {
		const asked = {
			hostname: host,
			port,
			path: `/${of}/stories.json`,
			method: 'PUT',
			headers: sent,
			agent: false
		} as const;
		request(asked, (response) => {
			let answer = '';
			response.on('data', (chunk: Buffer) => (answer += chunk.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: answer }));
		})
			.on('error', reject)
			.end(typeof body === 'string' ? body : JSON.stringify(body));
	});
}

const listed = async (server: Running) =>
	(await (await fetch(`${server.address}/${of}/stories.json`)).json()) as {
		readonly write: boolean;
		readonly files: readonly { readonly id: string; readonly language: string; readonly tag: string }[];
	};

describe('a story that is saved', () => {
	it('is on the start page, at its address and in the folder at once', async () => {
		expect(await (await fetch(open.address)).text()).not.toContain('A fifth story');
		expect((await save()).status).toBe(200);
		expect(await (await fetch(open.address)).text()).toContain('A fifth story');
		expect((await fetch(`${open.address}/${of}/stories/fifth`)).status).toBe(200);
		expect(await readFile(fileOf(), 'utf8')).toBe(story.text);
		expect((await readdir(stories())).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	it('replaces the file that it was taken from, and is seen though nothing but one letter changed', async () => {
		const { kept } = JSON.parse((await save()).body) as { readonly kept: { readonly tag: string } };
		await fetch(`${open.address}/${of}/stories/fifth`);
		const again = await save({ ...story, text: text('A fifth storm'), base: kept.tag });
		expect(again.status).toBe(200);
		expect(await (await fetch(`${open.address}/${of}/stories/fifth`)).text()).toContain('A fifth storm');
	});

	it('is never written over a file that changed meanwhile, nor over one that was there', async () => {
		const { kept } = JSON.parse((await save()).body) as { readonly kept: { readonly tag: string } };
		const theirs = text('Theirs');
		await writeFile(fileOf(), theirs);
		const changed = await save({ ...story, base: kept.tag });
		expect([changed.status, JSON.parse(changed.body)]).toMatchObject([
			409,
			{ refused: 'changed', there: { text: theirs } }
		]);
		const taken = await save();
		expect([taken.status, JSON.parse(taken.body)]).toMatchObject([409, { refused: 'taken' }]);
		await rm(fileOf());
		const gone = await save({ ...story, base: kept.tag });
		expect([gone.status, JSON.parse(gone.body)]).toMatchObject([409, { refused: 'changed', there: null }]);
		await writeFile(fileOf(), theirs);
		expect(await readFile(fileOf(), 'utf8')).toBe(theirs);
	});

	it('of many that are saved at once under one name is one, and the others are told', async () => {
		const all = await Promise.all(
			Array.from({ length: 8 }, (_, n) => save({ ...story, text: text(`Number ${n}`) }))
		);
		expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
		const won = all.findIndex(({ status }) => status === 200);
		expect(await readFile(fileOf(), 'utf8')).toBe(text(`Number ${won}`));
	});
});

describe('nothing is written', () => {
	const isRefused = async (status: number, ...asked: Parameters<typeof save>) => {
		const before = await readdir(stories());
		const answer = await save(...asked);
		expect(answer.status).toBe(status);
		expect(await readdir(stories())).toEqual(before);
		return answer;
	};

	it('unless whoever runs the server allows it', async () => {
		await isRefused(404, story, {}, shut);
		expect((await listed(shut)).write).toBe(false);
		expect((await listed(open)).write).toBe(true);
	});

	it.each([
		['a page of another site', { Origin: 'https://evil.example' }],
		['a page that a name of another site led here', { Host: 'evil.example', Origin: 'http://evil.example' }],
		['a name that only begins like this machine', { Host: '127.0.0.1.evil.example' }],
		['no page at all', { Origin: null }],
		['a frame of another site', { 'Sec-Fetch-Site': 'cross-site' }],
		['another port of this machine', { Origin: 'http://127.0.0.1:1' }],
		['a form', { 'Content-Type': 'text/plain' }],
		['somebody behind a proxy', { 'X-Forwarded-For': '203.0.113.7' }],
		['a proxy that says whom it speaks for', { Forwarded: 'for=203.0.113.7' }]
	])('for %s', async (_, headers) => {
		await isRefused(403, story, headers);
	});

	it('for another machine, where the server listens to all of them', async () => {
		const [outside] = Object.values(networkInterfaces())
			.flatMap((each) => each ?? [])
			.filter(({ family, internal }) => family === 'IPv4' && !internal);
		if (!outside) throw new Error('this machine has no other address');
		const { port } = new URL(everywhere.address);
		const theirs = { Host: `${outside.address}:${port}`, Origin: `http://${outside.address}:${port}` };
		await isRefused(403, story, theirs, everywhere, outside.address);
		// Neither by the name of this machine, which anybody can send.
		await isRefused(403, story, {}, everywhere, outside.address);
		expect((await save(story, {}, everywhere, '127.0.0.1')).status).toBe(200);
		await rm(fileOf());
	});

	it.each([
		['../../escaped'],
		['..'],
		['a/b'],
		['a\\b'],
		['a.b'],
		[''],
		['A'],
		['a\0b'],
		['con/../x'],
		['x'.repeat(300)]
	])('under the name %j', async (id) => {
		await isRefused(400, { ...story, id });
	});

	it.each([
		['what is no JSON', '{'],
		['no object', 'null'],
		['no language of ours', { ...story, language: '../en' }],
		['no text', { ...story, text: 7 }],
		['half a sign', { ...story, text: `${text()}\ud800` }],
		['no tag', { id: 'fifth', language: 'en', text: text() }]
	])('of %s', async (_, body) => {
		await isRefused(400, body);
	});

	it('of what is longer than anybody writes', async () => {
		await isRefused(413, { ...story, text: `${text()}${'x'.repeat(500_000)}` });
	});

	it('of a story with an error, which is told with its line', async () => {
		const { body } = await isRefused(422, { ...story, text: text().replace('fire-in-harbour', 'no-such') });
		expect(JSON.parse(body)).toMatchObject({
			refused: 'problems',
			problems: [{ code: 'unknown-assertion', line: 7 }]
		});
		await isRefused(422, {
			...story,
			text: text().replace('## One', '```view\nlight: [nobody]\n```\n## One')
		});
	});

	it('through a link, be it the file or its folder', async () => {
		const outside = path.join(root, 'outside.md');
		await writeFile(outside, 'theirs');
		await symlink(outside, fileOf());
		expect(JSON.parse((await isRefused(409)).body)).toEqual({ refused: 'link' });
		expect(await readFile(outside, 'utf8')).toBe('theirs');
		expect((await lstat(fileOf())).isSymbolicLink()).toBe(true);
		await rm(stories(), { recursive: true });
		await symlink(root, stories());
		expect((await save()).status).toBe(409);
		expect(await readdir(root)).not.toContain('fifth.en.md');
	});
});
