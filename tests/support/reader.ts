import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { browserPath, chromiumArguments } from './browser';
import { serve, type Running } from './server';

/** A reader at a screen of their own. */
export interface Reader {
	readonly page: Page;
	readonly address: string;
	/** Another page on which nothing unexpected may happen either. */
	newPage(options?: BrowserContextOptions): Promise<Page>;
	/** A browser in which one reader has several tabs, each watched like a page. */
	newBrowser(options?: BrowserContextOptions): Promise<ReadersBrowser>;
	/** Opens the first investigation, with a query, and waits until it is arranged. */
	open(query?: string, on?: Page): Promise<void>;
	/** The query of the address once the View has been written to it. */
	query(): Promise<string>;
}

/** A browser of one reader: their tabs, and the windows that pages open. */
export interface ReadersBrowser {
	newTab(): Promise<Page>;
	/** The window that something opens. */
	opened(by: () => Promise<unknown>): Promise<Page>;
	close(): Promise<void>;
}

const usual = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };

/**
 * The built server, a browser, and for each test of a file a new page on which nothing may warn, fail, or ask another
 * host for anything. `shelf` makes the folder of investigations that is served.
 */
export function readAsReader(
	options: BrowserContextOptions = {},
	shelf = () => Promise.resolve('graph-data')
): Reader {
	let server: Running;
	let browser: Browser;
	let page: Page;
	let unexpected: string[];

	async function newPage(own: BrowserContextOptions = {}): Promise<Page> {
		return watch(await browser.newPage({ ...usual, ...options, ...own }));
	}

	function watch(opened: Page): Page {
		opened.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) unexpected.push(message.text());
		});
		opened.on('pageerror', (error) => unexpected.push(error.message));
		opened.on('request', (request) => {
			if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url()))
				unexpected.push(request.url());
		});
		return opened;
	}

	beforeAll(async () => {
		server = await serve(await shelf());
		browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArguments });
	});
	afterAll(async () => {
		await browser.close();
		await server.stop();
	});
	beforeEach(async () => {
		unexpected = [];
		page = await newPage();
	});
	afterEach(async () => {
		await page.close();
		expect(unexpected).toEqual([]);
	});

	return {
		get page() {
			return page;
		},
		get address() {
			return server.address;
		},
		newPage,
		async newBrowser(own = {}) {
			const context = await browser.newContext({ ...usual, ...options, ...own });
			context.on('page', watch);
			return {
				newTab: () => context.newPage(),
				async opened(by) {
					const [page] = await Promise.all([context.waitForEvent('page'), by()]);
					return page;
				},
				close: () => context.close()
			};
		},
		async open(query = '', on = page) {
			await on.goto(`${server.address}/el-mencho-cjng${query}`);
			await on.getByText(/Arranging the network|Ordenando la red/).waitFor({ state: 'hidden' });
			await on.waitForTimeout(1200);
		},
		async query() {
			// By the page's own clock, so that a busy machine has done what it was asked before the time begins.
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 700))));
			return new URL(page.url()).search;
		}
	};
}
