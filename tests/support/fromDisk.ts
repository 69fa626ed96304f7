import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions } from 'playwright';

/** Opens a file from disk in a browser that has no connection, and tells all that goes wrong or out. */
export async function openFromDisk(
	browser: Browser,
	file: string,
	own: BrowserContextOptions = {},
	hash = ''
) {
	const context = await browser.newContext({
		offline: true,
		viewport: { width: 1200, height: 800 },
		locale: 'en-GB',
		...own
	});
	const page = await context.newPage();
	const unexpected: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) unexpected.push(message.text());
	});
	page.on('pageerror', (error) => unexpected.push(error.message));
	page.on('request', (request) => {
		if (!/^(data|blob|file):/.test(request.url())) unexpected.push(request.url());
	});
	page.on('requestfailed', (request) => unexpected.push(request.url().slice(0, 80)));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) =>
			console.error(`policy: ${event.violatedDirective} ${event.sample}`)
		);
	});
	await page.goto(`${pathToFileURL(file).href}${hash}`);
	if (own.javaScriptEnabled !== false) {
		await page.locator('canvas').first().waitFor();
		await page.getByText(/Arranging the network|Ordenando la red/).waitFor({ state: 'hidden' });
	}
	return { page, unexpected, close: () => context.close() };
}
