import axe from 'axe-core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Frame, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, chromiumArguments } from '../support/browser';
import { serve, type Running } from '../support/server';

const soon = { timeout: 20_000 };
const spotlit = 'v=1&lang=es&spotlight=cjng&depth=1&select=relationship:jalisco-part-of-mexico';
let server: Running;
let host: Server;
let browser: Browser;
let hostAddress: string;
let article: string;
let unexpected: string[];

beforeAll(async () => {
	server = await serve('graph-data');
	host = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(article);
	});
	await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
	hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
	browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArguments });
});
afterAll(async () => {
	await browser.close();
	await server.stop();
	host.close();
});
beforeEach(() => void (unexpected = []));

/** An article on another host, which frames an address of ours and makes the frame as high as it asks for. */
async function read(path: string, width = 700, sandbox = ''): Promise<Page> {
	article = `<!doctype html><title>Article</title><p>Words</p>
		<iframe src="${server.address}${path}" title="net" width="${width}" height="300" ${sandbox}></iframe>
		<p style="height:150vh">More words</p>
		<script>
			const frame = document.querySelector('iframe');
			addEventListener('message', ({ source, origin, data }) => {
				if (source === frame.contentWindow && origin === '${server.address}' && data.type === 'sourceline:resize')
					frame.height = data.height;
			});
		</script>`;
	const page = await browser.newPage({ viewport: { width: 1300, height: 900 }, locale: 'en-GB' });
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) unexpected.push(message.text());
	});
	page.on('request', (request) => {
		if (![server.address, hostAddress].some((each) => request.url().startsWith(each)))
			if (!/^(data|blob):/.test(request.url())) unexpected.push(request.url());
	});
	await page.goto(hostAddress);
	return page;
}

const inside = (page: Page): Frame => {
	const frame = page.frames().find((each) => each !== page.mainFrame());
	if (!frame) throw new Error('no frame');
	return frame;
};
const heightOf = (page: Page) => page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
const arranged = async (frame: Frame) => {
	await frame.locator('canvas').first().waitFor();
	await frame.getByText(/Arranging the network|Ordenando la red/).waitFor({ state: 'hidden' });
	await frame.waitForTimeout(800);
	expect(await frame.getByRole('alert').count()).toBe(0);
};

describe('a reader of an article', () => {
	it.each([320, 700, 1200])('sees the live network in a frame of %i pixels that fits', async (width) => {
		const page = await read('/embed/el-mencho-cjng?v=1&lang=es&spotlight=cjng&depth=1', width);
		const frame = inside(page);
		await arranged(frame);
		await expect.poll(() => heightOf(page), soon).toBeGreaterThan(400);
		const once = await heightOf(page);
		await page.waitForTimeout(700);
		expect(await heightOf(page)).toBe(once);
		const [across, down] = await frame.evaluate(() => {
			const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
			return [scrollWidth - clientWidth, scrollHeight - clientHeight];
		});
		expect(across).toBe(0);
		expect(down).toBeLessThanOrEqual(1);
		expect(await frame.locator('html').getAttribute('lang')).toBe('es');
		await page.close();
		expect(unexpected).toEqual([]);
	});

	it('asks a line who says so, gets the tables, and leaves nothing behind', async () => {
		const sandbox =
			'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"';
		const page = await read('/embed/el-mencho-cjng?v=1&lang=en&spotlight=cjng&depth=1', 700, sandbox);
		const frame = inside(page);
		await arranged(frame);
		await frame.getByRole('application').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press(' ');
		await expect.poll(() => frame.locator('aside article cite').count(), soon).toBeGreaterThan(0);
		// What says that something is on its way fades in, and has no contrast while it does.
		await expect.poll(() => frame.locator('.waiting').count(), soon).toBe(0);
		await frame.evaluate(axe.source);
		const { violations } = await frame.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		await frame.getByRole('button', { name: 'Tables' }).click();
		await frame.getByRole('tab', { name: /Relationships/ }).waitFor();
		const full = frame.getByRole('link', { name: /Open the full network/ });
		expect(await full.getAttribute('href')).toContain('spotlight=cjng');
		expect(await full.getAttribute('target')).toBe('_blank');
		await frame.evaluate(() => dispatchEvent(new Event('beforeunload')));
		const kept = await frame.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
		expect(kept).toEqual([0, 0, '']);
		await page.close();
		expect(unexpected).toEqual([]);
	});

	it('scrolls past the picture with the wheel', async () => {
		const page = await read('/embed/el-mencho-cjng?v=1&lang=en&spotlight=cjng&depth=1');
		await arranged(inside(page));
		await expect.poll(() => heightOf(page), soon).toBeGreaterThan(400);
		await page.mouse.move(300, 250);
		await page.mouse.wheel(0, 300);
		await expect.poll(() => page.evaluate(() => scrollY), soon).toBeGreaterThan(100);
		await page.close();
		expect(unexpected).toEqual([]);
	});

	it('gets the controls that the publisher chose, and is told of what is none', async () => {
		const page = await read('/embed/el-mencho-cjng?lang=en&spotlight=cjng&controls=zoom,horns&theme=dark');
		const frame = inside(page);
		await arranged(frame);
		await frame.getByText('controls: “horns” is not possible').waitFor();
		expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
		await frame.getByRole('button', { name: 'Zoom in' }).waitFor();
		expect(await frame.getByRole('heading', { name: 'Legend' }).count()).toBe(0);
		await frame.getByText(/What is shown rests on \d+ sources/).waitFor();
		// The twin is the reader's and not the publisher's to choose: the keyboard finds it.
		await frame.getByRole('button', { name: 'Tables' }).focus();
		await page.keyboard.press('Enter');
		await frame.getByRole('tab', { name: /Entities/ }).waitFor();
		await page.close();
		expect(unexpected).toEqual([]);
	});
});

describe('a publisher', () => {
	it('chooses what the frame shows, sees it, and gets its code', async () => {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) unexpected.push(message.text());
		});
		await page.goto(`${server.address}/el-mencho-cjng?v=1&spotlight=cjng&depth=1&camera=0:0:2`);
		await page.locator('canvas').first().waitFor();
		await page.keyboard.press('Control+k');
		await page.getByRole('combobox', { name: 'Type a command or a name' }).fill('Embed in');
		await page.keyboard.press('Enter');
		await page.getByRole('checkbox', { name: 'Legend' }).uncheck();
		await page.getByRole('checkbox', { name: 'Tables and walk' }).uncheck();
		const code = await page.getByRole('textbox', { name: 'Code for your page' }).inputValue();
		expect(code).toContain(
			`src="${server.address}/embed/el-mencho-cjng?v=1&amp;spotlight=cjng&amp;depth=1&amp;lang=en&amp;controls=title,sources,zoom"`
		);
		expect(code).not.toContain('camera');
		expect(code).not.toContain('allow-downloads');
		const preview = page.frameLocator('dialog iframe');
		await preview.getByRole('button', { name: 'Zoom in' }).waitFor();
		await preview.locator('canvas').first().waitFor();
		await expect
			.poll(() => page.locator('dialog iframe').evaluate(({ clientHeight }) => clientHeight), soon)
			.not.toBe(640);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run({ exclude: [['iframe']] }));
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		await page.close();
		expect(unexpected).toEqual([]);
	});
});

describe('the server', () => {
	it('lets others frame the embed alone', async () => {
		const policyOf = async (path: string) =>
			(await fetch(`${server.address}${path}`)).headers.get('content-security-policy') ?? '';
		expect(await policyOf(`/embed/el-mencho-cjng?${spotlit}`)).toContain('frame-ancestors *');
		expect(await policyOf('/embed/nobody')).toContain('frame-ancestors *');
		for (const path of ['/', '/el-mencho-cjng', '/el-mencho-cjng/sources', '/embed'])
			expect([path, await policyOf(path)]).toEqual([path, expect.stringContaining("frame-ancestors 'none'")]);
		const page = await read('/el-mencho-cjng');
		await expect.poll(() => unexpected.join(), soon).toMatch(/frame-ancestors/);
		await page.close();
		const { headers } = await fetch(`${server.address}/embed/el-mencho-cjng`, {
			headers: { cookie: 'theme=dark; language=es' }
		});
		expect(headers.get('set-cookie')).toBeNull();
		expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
	});
});
