import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserPath, chromiumArguments } from '../support/browser';
import { readCsv } from '../support/csv';
import { drop } from '../support/drop';
import { tinyPdf } from '../support/tinyPdf';
import { askOf } from '../support/tools';

/** Where the test command says that the files will stand, and where they do. */
const [site, below] = ['https://news.example/maps/of', '/another/place'];
const soon = { timeout: 20_000 };
let root: string;
let folder: string;
let host: ChildProcess;
let browser: Browser;
let page: Page;
let unexpected: string[];

/** The built files (`npm run build:static` comes before the tests) below a path that they were told nothing of. */
beforeAll(async () => {
	root = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	folder = path.join(root, below);
	await mkdir(path.dirname(folder), { recursive: true });
	await cp('build-static', folder, { recursive: true });
	const port = await freePort();
	host = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1'], {
		cwd: root,
		stdio: 'ignore'
	});
	home = `http://127.0.0.1:${port}${below}`;
	await vi.waitUntil(
		() =>
			fetch(`${home}/`).then(
				({ ok }) => ok,
				() => false
			),
		soon
	);
	browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArguments });
});
let home: string;
afterAll(async () => {
	await browser.close();
	host.kill();
	await rm(root, { recursive: true });
});
beforeEach(async () => {
	unexpected = [];
	page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) unexpected.push(message.text());
	});
	page.on('pageerror', (error) => unexpected.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url()))
			unexpected.push(request.url());
	});
});
afterEach(async () => {
	await page.close();
	expect(unexpected).toEqual([]);
});

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await new Promise((done) => server.once('listening', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

const arranged = () =>
	page.getByText(/Arranging the network|Ordenando la red/).waitFor({ state: 'hidden', ...soon });

describe('files on any host, below any path', () => {
	it('lead from the start page to a network and its sources, in the language that was chosen', async () => {
		await page.goto(`${home}/`);
		await page.getByRole('link', { name: 'Español' }).click();
		await page.getByRole('link', { name: 'El Mencho y el Cártel de Jalisco Nueva Generación' }).click();
		await page.locator('canvas').first().waitFor(soon);
		await arranged();
		await page.getByRole('link', { name: 'Las fuentes y lo que se apoya en ellas' }).click();
		await expect.poll(() => page.title(), soon).toContain('Fuentes');
		expect(page.url()).toContain(`${below}/es/el-mencho-cjng/sources/`);
		await page
			.getByRole('link', { name: /^Método/ })
			.first()
			.click();
		await expect.poll(() => page.title(), soon).toContain('Método');
	});

	it('show the very picture that a link asks for', async () => {
		await page.goto(`${home}/el-mencho-cjng/?lang=es&spotlight=el-mencho&depth=1&select=entity:cjng`);
		await arranged();
		await page.getByRole('heading', { name: 'Cártel de Jalisco Nueva Generación' }).first().waitFor(soon);
		await expect.poll(() => new URL(page.url()).search, soon).toContain('spotlight=el-mencho');
		expect(await page.locator('html').getAttribute('lang')).toBe('es');
		expect(await page.getByLabel('Buscar en esta investigación').count()).toBeGreaterThan(0);
	});

	it('narrow the sources and hand over what is narrowed, without a server', async () => {
		await page.goto(`${home}/el-mencho-cjng/sources/`);
		await page.getByLabel('Kind').first().selectOption('government');
		await page.getByRole('button', { name: 'Narrow' }).first().click();
		const shown = page.locator('[id="_all.form"] p');
		await expect.poll(() => shown.innerText(), soon).toMatch(/^(?!58)\d+ of 58/);
		const count = Number.parseInt(await shown.innerText());
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: /CSV/ }).first().click()
		]);
		const rows = readCsv(await readFile(await download.path(), 'utf8'));
		expect(rows).toHaveLength(count + 1);
	});

	it('keep a theme that was chosen, and give a frame the one that its address names', async () => {
		await page.goto(`${home}/embed/el-mencho-cjng/?theme=dark&controls=legend`);
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
		await page.locator('canvas').first().waitFor(soon);
		await page.context().addCookies([{ name: 'theme', value: 'dark', url: `${home}/` }]);
		await page.goto(`${home}/el-mencho-cjng/method/`);
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	});

	it('open a figure that is dropped on them', async () => {
		await page.goto(`${home}/`);
		await page.getByRole('button', { name: 'Open a figure file…' }).waitFor();
		await page.waitForTimeout(500);
		const text = await readFile(`${folder}/teaching-example.json`, 'utf8');
		const carried = `{"format":"sourceline-figure","version":1,"address":"v=1&lang=en","investigation":${text}}`;
		await drop(page, { name: 'figure.json', bytes: Buffer.from(carried) });
		await page.getByText(/A figure’s slice of/).waitFor(soon);
		const whole = page.getByRole('link', { name: 'Open the whole investigation' });
		await whole.click();
		await expect.poll(() => page.url(), soon).toContain(`${below}/teaching-example/`);
	});
});

describe('a PDF that is dropped on them', () => {
	const dropped = async (on: Page) => {
		const text = await readFile(`${folder}/teaching-example.json`, 'utf8');
		const carried = `{"format":"sourceline-figure","version":1,"address":"v=1&lang=en","investigation":${text}}`;
		await on.goto(`${home}/`);
		await on.getByRole('button', { name: 'Open a figure file…' }).waitFor();
		await on.waitForTimeout(500);
		await drop(on, { name: 'figure.pdf', bytes: tinyPdf('sourceline-figure.json', carried) });
	};

	it('opens, by scripts that every host knows for such', async () => {
		expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.mjs'))).toEqual([]);
		await dropped(page);
		await page.getByText(/A figure’s slice of/).waitFor(soon);
	});

	it('is not called damaged where what reads it is not to be had', async () => {
		const context = await browser.newContext();
		const other = await context.newPage();
		await other.route(/pdf\.worker/, (route) =>
			route.fulfill({ contentType: 'application/octet-stream', body: '' })
		);
		await dropped(other);
		await other.getByText('What reads PDF files could not be loaded').waitFor(soon);
		await context.close();
	});
});

describe('the files themselves', () => {
	const pages = async () =>
		(await readdir(folder, { recursive: true })).filter((name) => /(^|\/)index\.html$/.test(name));

	it('name only files that are there', async () => {
		const missing: string[] = [];
		for (const name of await pages()) {
			const html = await readFile(path.join(folder, name), 'utf8');
			for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"#]+)/g)) {
				if (/^[a-z]+:/.test(address)) continue;
				const [plain = ''] = address.replaceAll('&amp;', '&').split('?');
				if (plain.startsWith('/')) missing.push(`${name}: ${address}`);
				const file = path.join(folder, path.dirname(name), plain, plain.endsWith('/') ? 'index.html' : '');
				if (plain !== '' && !existsSync(file)) missing.push(`${name}: ${address}`);
			}
		}
		expect(missing).toEqual([]);
	});

	it('each page has a title and a description of its own, and a picture for whoever links to it', async () => {
		const seen = new Set<string>();
		for (const name of await pages()) {
			if (/(^|\/)(embed|opened|draft|presenter)\//.test(name)) continue;
			await page.goto(`${home}/${name.replace(/index\.html$/, '')}`);
			const content = (selector: string) => page.locator(selector).first().getAttribute('content');
			const [description, image] = [
				await content('meta[name=description]'),
				await content('meta[property="og:image"]')
			];
			const told = `${await page.title()} ${description ?? ''}`;
			expect(seen.has(told), name).toBe(false);
			seen.add(told);
			expect(description?.length, name).toBeGreaterThan(40);
			expect(image?.startsWith(`${site}/`), name).toBe(true);
			const png = await readFile(path.join(folder, (image ?? '').slice(site.length)));
			expect(askOf('pngcheck', [], png).toString()).toMatch(/OK: .*1200x630/);
			expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
				`${site}/${name.replace(/index\.html$/, '')}`
			);
		}
		expect(seen.size).toBeGreaterThanOrEqual(14);
	});

	it('tell search engines in JSON-LD what data these are', async () => {
		await page.goto(`${home}/es/el-mencho-cjng/`);
		const text = await page.locator('script[type="application/ld+json"]').first().textContent();
		const told = JSON.parse(text ?? '') as { url: string; distribution: { contentUrl: string }[] };
		expect(told.url).toBe(`${site}/es/el-mencho-cjng/`);
		for (const { contentUrl } of told.distribution)
			expect(existsSync(path.join(folder, contentUrl.slice(site.length))), contentUrl).toBe(true);
		const map = await readFile(path.join(folder, 'sitemap.xml'));
		expect(askOf('xmllint', ['--noout'], map).toString()).toBe('');
		expect(map.toString()).toContain(`<loc>${site}/es/el-mencho-cjng/sources/</loc>`);
		expect(map.toString()).toContain(`<loc>${site}/es/el-mencho-cjng/stories/money/</loc>`);
		// Nobody looks for a speaker's window, or for a draft that is somebody else's.
		expect(map.toString()).not.toMatch(/presenter|draft/);
	});

	it('say all there is to read where no script runs', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const still = await context.newPage();
		await still.goto(`${home}/el-mencho-cjng/sources/`);
		expect(await still.locator('tbody tr').count()).toBeGreaterThan(58);
		await context.close();
	});

	it.each(['el-mencho-cjng/', 'es/embed/el-mencho-cjng/'])(
		'list the relationships of a picture with their sources where no script runs: %s',
		async (name) => {
			const context = await browser.newContext({ javaScriptEnabled: false });
			const still = await context.newPage();
			await still.goto(`${home}/${name}`);
			const sentences = still.locator('noscript li').filter({ hasText: /\[\d+(, \d+)*\]\.$/ });
			expect(await sentences.count()).toBeGreaterThan(20);
			expect(await sentences.first().isVisible()).toBe(true);
			expect(await still.locator('noscript ol a[href^="https://"]').count()).toBeGreaterThan(10);
			for (const waiting of await still.locator('.waiting').all())
				expect(await waiting.isVisible()).toBe(false);
			const all = await still.locator('noscript').getByRole('link').last().getAttribute('href');
			await still.goto(new URL(all ?? '', still.url()).href);
			expect(await still.locator('tbody tr').count()).toBeGreaterThan(58);
			await context.close();
		}
	);

	it('say of an address at which there is nothing that it is so, in both languages', async () => {
		const html = await readFile(path.join(folder, '404.html'), 'utf8');
		expect(html).toContain('There is nothing at this address (404)');
		expect(html).toContain('No hay nada en esta dirección');
		expect(html).not.toMatch(/went wrong|salió mal|server’s own log|servidor/);
	});

	it.each(['el-mencho-cjng', 'embed/el-mencho-cjng'])(
		'are in the language that an address asks for: %s',
		async (name) => {
			await page.goto(`${home}/${name}/?lang=es`);
			await expect.poll(() => page.title(), soon).toContain('El Mencho y el Cártel');
			expect(await page.locator('html').getAttribute('lang')).toBe('es');
		}
	);
});

it('an investigation with errors is not published, and the errors are told', async () => {
	const broken = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	await cp('graph-data', broken, { recursive: true });
	await writeFile(path.join(broken, 'teaching-example/sources.yaml'), '- { id: Not An Id }\n');
	const before = (await readFile('build-static/index.html')).toString();
	let said = '';
	try {
		execFileSync('npm', ['run', '--silent', 'build:static'], {
			env: { ...process.env, GRAPH_DATA: broken },
			stdio: 'pipe'
		});
	} catch (error) {
		said = String((error as { stdout?: Buffer }).stdout);
	}
	expect(said).toContain('teaching-example/sources.yaml');
	expect((await readFile('build-static/index.html')).toString()).toBe(before);
	await rm(broken, { recursive: true });
});
