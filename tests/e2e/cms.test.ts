import axe from 'axe-core';
import { expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
const soon = { timeout: 20_000 };

it('a reporter copies a figure’s words for the CMS, formatted and as text', async () => {
	const page = await reader.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
	await reader.open('?lang=en&spotlight=el-mencho&depth=1', page);
	await page.keyboard.press('m');
	const copy = page.getByRole('button', { name: 'Copy for the CMS' });
	const done = page.getByText('Upload the image itself as el-mencho-cjng-el-mencho-article.png.');
	await copy.click(soon);
	await done.waitFor(soon);
	const pasted = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		if (!item) throw new Error('something is on the clipboard');
		const read = async (type: string) => (await item.getType(type)).text();
		const [html, plain] = [await read('text/html'), await read('text/plain')];
		const tree = new DOMParser().parseFromString(html, 'text/html');
		return {
			plain,
			alt: tree.querySelector('figure img')?.getAttribute('alt') ?? '',
			src: tree.querySelector('figure img')?.getAttribute('src') ?? '',
			caption: tree.querySelector('figcaption')?.textContent ?? '',
			sources: tree.querySelectorAll('figcaption ol li').length
		};
	});
	expect(pasted.alt).toMatch(
		/^Network diagram: 13 entities.*Firmest tie: Nemesio Oseguera Cervantes was sanctioned/
	);
	expect(pasted.src).toMatch(/^data:image\/png;base64,.{10000}/);
	expect(pasted.caption).toContain('This figure shows 13 entities and 26 relationships');
	expect(pasted.caption).toContain(`draws on ${pasted.sources} sources`);
	expect(pasted.plain).toMatch(/^!\[Network diagram: 13 entities/);

	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	const form = page.getByRole('combobox', { name: 'For the CMS' });
	for (const [chosen, begins] of [
		['HTML code', /^<figure lang="en">/],
		['Plain text', /^Nemesio|^El Mencho/],
		['Every line in words', /^Nemesio Oseguera Cervantes founded .* \[1, /]
	] as const) {
		await form.selectOption(chosen);
		await copy.click();
		await expect.poll(copied, soon).toMatch(begins);
	}
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => window.axe.run());
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.close();
});
