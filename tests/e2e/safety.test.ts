import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Running } from '../support/server';

let folder: string;
let server: Running;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	await cp('graph-data', folder, { recursive: true });
	await mkdir(path.join(folder, 'broken'));
	await writeFile(path.join(folder, 'broken/investigation.yaml'), 'title: [\n');
	await symlink('/etc', path.join(folder, 'outside'));
	server = await serve(folder);
});

afterAll(async () => {
	await server.stop();
	await rm(folder, { recursive: true });
});

/** Asks with the very path given: fetch would tidy `..` away before it is sent. */
function ask(asked: string): Promise<{ status: number; body: string }> {
	const { hostname, port } = new URL(server.address);
	return new Promise((resolve, reject) => {
		request({ hostname, port, path: asked }, (response) => {
			let body = '';
			response.on('data', (chunk: Buffer) => (body += chunk.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
		})
			.on('error', reject)
			.end();
	});
}

describe('the server', () => {
	it('listens on the loopback address unless told otherwise', () => {
		expect(new URL(server.address).hostname).toBe('127.0.0.1');
	});

	it.each([
		'/../package.json',
		'/..%2fpackage.json',
		'/%2e%2e/%2e%2e/etc/passwd',
		'/..%5c..%5cetc/passwd',
		'/vocabulary',
		'/el-mencho-cjng%2finvestigation.yaml',
		'/el-mencho-cjng/../../package.json',
		'/%00.json',
		'/%E0%A4%A'
	])('reads nothing outside its folder: %s', async (asked) => {
		const { status, body } = await ask(asked);
		expect([400, 404]).toContain(status);
		expect(body).not.toContain('root:');
		expect(body).not.toContain('"devDependencies"');
	});

	it('says of a link that leads out that it is refused, and shows nothing behind it', async () => {
		const { status, body } = await ask('/outside.json');
		expect(status).toBe(422);
		expect(body).not.toContain('root:');
		expect((await ask('/outside')).body).not.toContain('root:');
	});

	it('shows the problems of a broken investigation and still opens the others', async () => {
		const broken = await ask('/broken');
		expect(broken.body).toContain('broken/investigation.yaml');
		expect(broken.body).toContain('broken-yaml');
		expect((await ask('/broken.json')).status).toBe(422);
		expect((await ask('/broken/sources')).status).toBe(422);
		expect((await ask('/broken/sources.csv')).status).toBe(422);
		expect((await ask('/broken/bibliography.bib')).status).toBe(422);
		expect((await ask('/el-mencho-cjng')).status).toBe(200);
		const start = await ask('/');
		expect(start.body).toContain('href="/el-mencho-cjng?lang=en"');
	});

	it('shows what is asked of a list as words, whatever it is', async () => {
		const hostile = encodeURIComponent('"><script>alert(1)</script>');
		const asked = ['title', 'kind', 'published', 'alone', 'sort', 'skip', 'gap'].map(
			(id) => `${id}=${hostile}`
		);
		const { status, body } = await ask(`/el-mencho-cjng/sources?${asked.join('&')}`);
		expect(status).toBe(200);
		// The one that there is holds data in which no angle bracket stands (JSON-LD), and is run by nobody.
		expect(body.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
		expect((await ask('/el-mencho-cjng/sources?skip=-9&sort=-&published=9999-99')).status).toBe(200);
	});

	it('lets no script run but its own, and is framed by nobody', async () => {
		const response = await fetch(`${server.address}/el-mencho-cjng`);
		const policy = response.headers.get('content-security-policy') ?? '';
		const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src'));
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(scripts).toBeDefined();
		expect(scripts).not.toContain('unsafe');
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	});

	it('shows an edited file at the next request, without a build', async () => {
		const file = path.join(folder, 'el-mencho-cjng/investigation.yaml');
		await writeFile(file, 'title: { en: Now broken }\n');
		expect((await ask('/el-mencho-cjng')).body).toContain('wrong-shape');
		await cp('graph-data/el-mencho-cjng/investigation.yaml', file);
		expect((await ask('/el-mencho-cjng.json')).status).toBe(200);
	});

	it('says what is wrong with an address and opens the nearest View', async () => {
		const { status, body } = await ask('/el-mencho-cjng?v=7&select=entity:nobody&lang=en');
		expect(status).toBe(200);
		expect(body).toContain('there is no “entity:nobody” here');
		expect(body).toContain('another version (7)');
	});
});
