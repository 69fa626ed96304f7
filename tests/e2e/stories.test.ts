import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';
import { fingersOn, phone } from '../support/touch';

const reader = readAsReader();
const faulty = readAsReader({}, () => Promise.resolve('tests/fixtures/problems/unknown-assertion'));
const soon = { timeout: 15_000 };

async function openStory(path: string, on = reader.page) {
	await on.goto(`${reader.address}${path}`);
	await on.locator('.canvas canvas').first().waitFor(soon);
	// The picture is there, and so is who listens to keys.
	await expect.poll(() => on.locator('.stage .state').count(), soon).toBe(0);
}

const current = (on = reader.page) => on.locator('nav a[aria-current="step"]').innerText();
const said = (on = reader.page) => on.locator('.reader > [aria-live]').innerText();

describe('a newcomer', () => {
	it('begins with a story, follows it by keys, links and buttons, and can hand on where they are', async () => {
		const { page } = reader;
		await page.goto(reader.address);
		// Nobody has to know what to begin with: the first overview comes first.
		expect(await page.getByRole('heading', { level: 3 }).first().innerText()).toBe('Who was El Mencho?');
		await page.getByRole('link', { name: 'How CJNG made money' }).click();
		await openStory('/el-mencho-cjng/stories/money');
		expect(await current()).toContain('1');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => current(), soon).toContain('2');
		await expect.poll(() => said(), soon).toMatch(/Scene 2 of 9: .*New on the picture: .*Cocaine/);
		expect(new URL(page.url()).hash).toBe('#drugs');
		await page.getByRole('button', { name: 'Next scene' }).click();
		await expect.poll(() => current(), soon).toContain('3');
		await page.reload();
		await expect.poll(() => current(), soon).toContain('3');
		await page.getByRole('link', { name: /^9/ }).click();
		await expect.poll(() => new URL(page.url()).hash, soon).toBe('#without-treasury');
		expect(await page.getByRole('button', { name: 'Next scene' }).isDisabled()).toBe(true);
	});

	it('asks a statement who says so, looks around, and comes back to the story', async () => {
		const { page } = reader;
		await openStory('/el-mencho-cjng/stories/money#chemicals');
		await page
			.locator('#chemicals')
			.getByRole('link', { name: /^Sources .*China/ })
			.click();
		const notes = page.getByRole('complementary', { name: 'Who says so' });
		await expect.poll(() => notes.locator('article cite').count(), soon).toBeGreaterThan(0);
		expect(await notes.getByRole('heading', { level: 2 }).innerText()).toMatch(/China/);
		await page.getByRole('button', { name: 'Close' }).click();
		await page.getByRole('button', { name: 'Leave the spotlight' }).click();
		await page.getByRole('button', { name: 'Back to the story' }).click();
		await expect.poll(() => page.getByRole('button', { name: 'Back to the story' }).count(), soon).toBe(0);
	});

	it('reads it where no script runs: every scene with its figure and its sources', async () => {
		const page = await reader.newPage({ javaScriptEnabled: false });
		await page.goto(`${reader.address}/teaching-example/stories/read-critically`);
		const scenes = await page.locator('section').count();
		expect(scenes).toBe(10);
		expect(await page.locator('section img').count()).toBe(scenes);
		const figure = await fetch(
			new URL((await page.locator('section img').nth(2).getAttribute('src')) ?? '', page.url())
		);
		expect(figure.headers.get('content-type')).toContain('image/svg+xml');
		expect(await figure.text()).toContain('Night Barge');
		await page.locator('#circle details').first().click();
		expect(await page.locator('#circle details').first().innerText()).toContain('Post');
	});
});

describe('an editor', () => {
	it('is told of a story that has an error, where it would be and on the list, and the network opens', async () => {
		expect((await fetch(`${faulty.address}/harbour/stories/tour`)).status).toBe(422);
		expect((await fetch(`${faulty.address}/harbour/stories/nothing`)).status).toBe(404);
		expect((await fetch(`${faulty.address}/harbour`)).status).toBe(200);
		await faulty.page.goto(faulty.address);
		expect(await faulty.page.locator('main').innerText()).toContain('Not all of it can be shown: 2 problems');
	});
});

describe('a class', () => {
	it('is not told a hidden name before the answer, by keys alone', async () => {
		const { page } = reader;
		await openStory('/teaching-example/stories/read-critically#hidden-name');
		const scene = page.locator('#hidden-name');
		// What is seen, what a screen reader finds, and where its links lead.
		const told = async () =>
			(await scene.ariaSnapshot()) +
			(await page.locator('.stage').ariaSnapshot()) +
			(await scene
				.locator('a')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')).join()));
		expect(await told()).not.toMatch(/ditto/i);
		await scene.getByRole('button', { name: 'Show the answer' }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => told(), soon).toMatch(/Tom Ditto/);
	});

	it('finds the circular reporting from a list, is told, and finds its answer again after a reload', async () => {
		const { page } = reader;
		await openStory('/teaching-example/stories/read-critically#circle');
		const scene = page.locator('#circle');
		const list = scene.getByRole('combobox');
		const right = await list
			.locator('option', { hasText: /Night Barge ring.*carried out/ })
			.getAttribute('value');
		const wrong = await list
			.locator('option', { hasText: /Tom Ditto/ })
			.first()
			.getAttribute('value');
		await list.selectOption(wrong);
		expect(await scene.getByRole('status').innerText()).toMatch(/^No, /);
		await list.selectOption(right);
		expect(await scene.getByRole('status').innerText()).toMatch(/^Yes: /);
		await page.reload();
		await expect.poll(() => page.locator('#circle').getByRole('status').innerText(), soon).toMatch(/^Yes: /);
	});
});

describe.each([
	{ name: 'on a screen', path: '/el-mencho-cjng/stories/operation', size: { width: 1440, height: 900 } },
	{
		name: 'on a phone, in Spanish',
		path: '/el-mencho-cjng/stories/who?lang=es',
		size: { width: 390, height: 844 }
	}
])('$name', ({ path, size }) => {
	it('keeps words and picture in sight, and axe finds nothing', async () => {
		const page = await reader.newPage({ viewport: size });
		await openStory(path, page);
		// On a phone nothing of a composed picture may lie under its tools.
		const [picture, tools] = await Promise.all(
			['.stage .canvas', '.stage main > .tools'].map((part) => page.locator(part).boundingBox())
		);
		if (size.width < 640)
			expect(tools?.y).toBeGreaterThanOrEqual((picture?.y ?? Infinity) + (picture?.height ?? 0) - 1);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => current(page), soon).toContain('3');
		await expect.poll(() => page.locator('.waiting').count(), soon).toBe(0);
		const box = await page.locator('.stage').boundingBox();
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		await page.close();
	});
});

describe('a finger on a phone', () => {
	const open = async (options: BrowserContextOptions = phone) => {
		const page = await reader.newPage(options);
		await openStory('/el-mencho-cjng/stories/money', page);
		return { page, fingers: await fingersOn(page) };
	};
	type Fingers = Awaited<ReturnType<typeof fingersOn>>;
	type Spot = [x: number, y: number];
	async function swipe(fingers: Fingers, from: Spot, to: Spot, ...others: Spot[]) {
		await fingers('touchStart', from, ...others);
		for (const part of [0.25, 0.5, 0.75, 1])
			await fingers(
				'touchMove',
				[from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part],
				...others
			);
		await fingers('touchEnd');
	}
	const scene = (page: Page) => current(page);

	it('swipes from scene to scene over the words and over the bar, and not over the picture', async () => {
		const { page, fingers } = await open();
		await swipe(fingers, [320, 600], [80, 610]);
		await expect.poll(() => scene(page), soon).toContain('2');
		await swipe(fingers, [320, 825], [80, 825]);
		await expect.poll(() => scene(page), soon).toContain('3');
		await swipe(fingers, [80, 600], [320, 590]);
		await expect.poll(() => scene(page), soon).toContain('2');
		// It moves the picture there.
		await swipe(fingers, [320, 150], [80, 150]);
		await swipe(fingers, [300, 600], [150, 480]);
		await swipe(fingers, [320, 600], [80, 600], [200, 700]);
		// What came after them all has been heard, and they changed nothing.
		await swipe(fingers, [320, 600], [80, 600]);
		await expect.poll(() => scene(page), soon).toContain('3');
		await page.close();
	});

	it('scrolls through the scenes, down and up again', async () => {
		const { page } = await open();
		const to = (id: string) => page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
		await to('chemicals');
		await expect.poll(() => scene(page), soon).toContain('3');
		await expect.poll(() => new URL(page.url()).hash, soon).toBe('#chemicals');
		await to('drugs');
		await expect.poll(() => scene(page), soon).toContain('2');
		await page.close();
	});
});

describe('whoever wants less motion', () => {
	/** How many pictures differ from the one before while the next scene comes. */
	async function stepsOfMotion(reducedMotion: 'reduce' | 'no-preference') {
		const page = await reader.newPage({ reducedMotion });
		await openStory('/el-mencho-cjng/stories/money#drugs', page);
		const steps = await page.evaluate(async () => {
			const canvas = [...document.querySelectorAll('canvas')].at(-1);
			if (!canvas) throw new Error('there is no picture');
			const seen = new Set<string>();
			dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
			const until = performance.now() + 1000;
			while (performance.now() < until) {
				await new Promise(requestAnimationFrame);
				seen.add(canvas.toDataURL());
			}
			return seen.size;
		});
		await page.close();
		return steps;
	}

	it('sees the picture cut to the next scene, where others see it fly', async () => {
		const [cut, flown] = [await stepsOfMotion('reduce'), await stepsOfMotion('no-preference')];
		expect(cut).toBeLessThanOrEqual(4);
		expect(flown).toBeGreaterThan(cut + 2);
	});
});

describe('a reader at a keyboard', () => {
	it('is shown the keys of a story', async () => {
		const { page } = reader;
		await openStory('/el-mencho-cjng/stories/money');
		await page.keyboard.press('?');
		const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
		await expect.poll(() => sheet.innerText(), soon).toMatch(/Next scene\s*→\s*or\s*Page Down/);
		expect(await sheet.innerText()).toMatch(/Present\s*P/);
		await page.keyboard.press('Escape');
		await expect.poll(() => sheet.count(), soon).toBe(0);
		expect(await current()).toContain('1');
	});
});
