import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { beginOne, openDesk, writeScene } from '../support/desk';
import { readAsReader, type ReadersBrowser } from '../support/reader';
import { phone } from '../support/touch';

const reader = readAsReader();
const soon = { timeout: 15_000 };
const money = '/el-mencho-cjng/stories/money';
const critical = '/teaching-example/stories/read-critically';

const ready = async (on: Page) => {
	await on.locator('.canvas canvas').first().waitFor(soon);
	await expect.poll(() => on.locator('.stage .state').count(), soon).toBe(0);
};
const title = (on: Page) => on.locator('h1').filter({ visible: true }).first().innerText();
const news = (on: Page) => on.locator('[data-says="talk"]').innerText();
const press = (on: Page, key: string) => on.keyboard.press(key);
const seen = (on: Page) => on.locator('.stage .picture');

/** A trainer at a desk: the room's window is theirs, and whatever it opens. */
async function trainer(path: string, options: BrowserContextOptions = {}) {
	const desk = await reader.newBrowser(options);
	onTestFinished(() => desk.close());
	const room = await desk.newTab();
	await room.goto(`${reader.address}${path}`);
	await ready(room);
	return { room, desk };
}

/** The window that something opens, once it is there and in step. */
async function opening(desk: ReadersBrowser, by: () => Promise<unknown>): Promise<Page> {
	const window = await desk.opened(by);
	await ready(window);
	await expect.poll(() => news(window), soon).toMatch(/in step|compás/i);
	return window;
}

/** The story opened and presented: the window that the room sees, and the presenter's. */
async function present(path: string, options: BrowserContextOptions = {}) {
	const { room, desk } = await trainer(path, options);
	const presenter = await opening(desk, () => press(room, 'p'));
	return { room, presenter, desk };
}

async function faults(on: Page) {
	await on.evaluate(axe.source);
	const { violations } = await on.evaluate(() => window.axe.run());
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** A point of the picture, as parts of it. */
async function at(on: Page, across: number, down: number) {
	const box = await seen(on).boundingBox();
	if (!box) throw new Error('there is no picture');
	return [box.x + across * box.width, box.y + down * box.height] as const;
}

/** Where the pointer is in the model, and where on the screen; null where none is seen. */
async function pointer(on: Page) {
	const dot = on.locator('circle.dot');
	return (await dot.count()) === 0 ? null : await dot.getAttribute('data-at');
}

describe('a trainer', () => {
	it('presents a story from two windows, in step both ways', async () => {
		const { room, desk } = await trainer(money);
		const presenter = await opening(desk, () => room.getByRole('button', { name: 'Present' }).click());
		expect(await title(room)).toBe('One cartel, and no balance sheet');
		await press(presenter, 'PageDown');
		await expect.poll(() => title(room), soon).toContain('Four drugs');
		await press(room, 'ArrowRight');
		await expect.poll(() => title(presenter), soon).toContain('Chemicals');
		// The room sees picture and title; the presenter also notes, what comes next, and the time that runs.
		expect(await room.locator('.words').isVisible()).toBe(false);
		const notes = presenter.getByRole('region', { name: 'Notes' });
		expect(await notes.innerText()).toContain('weakest step');
		expect(await presenter.getByRole('region', { name: 'Next' }).innerText()).toContain('Beyond drugs');
		await expect.poll(() => presenter.getByRole('timer').innerText(), soon).toMatch(/^0:0[1-9]\s*of 18:00/);
		expect(await presenter.locator('.pace').innerText()).toMatch(/ahead$/);
		await presenter.getByRole('navigation').getByRole('button', { name: /^8 / }).click();
		await expect.poll(() => title(room), soon).toContain('Two companies');
		expect(await presenter.locator('[aria-current="step"]').innerText()).toMatch(/^8/);
	});

	it('takes a detour when somebody asks who says so, from either window, and comes back', async () => {
		const { room, presenter } = await present(`${money}#chemicals`);
		const cited = presenter.getByRole('link', { name: /^Sources .*China/ }).first();
		await cited.click();
		const notes = (on: Page) => on.getByRole('complementary', { name: 'Who says so' });
		await expect.poll(() => notes(room).locator('article cite').count(), soon).toBeGreaterThan(0);
		expect(await notes(presenter).getByRole('heading', { level: 2 }).innerText()).toMatch(/China/);
		await press(room, 'Escape');
		await expect.poll(() => notes(presenter).count(), soon).toBe(0);
		await room.getByRole('button', { name: 'Leave the spotlight' }).click();
		const back = (on: Page) => on.locator('.away-notice').getByRole('button', { name: 'Back to the story' });
		await expect.poll(() => back(presenter).count(), soon).toBe(1);
		await back(presenter).click();
		await expect.poll(() => back(room).count(), soon).toBe(0);
	});

	it('blanks the screen with what a remote control sends, and going on shows it again', async () => {
		const { room, presenter } = await present(money);
		await press(room, '.');
		const blank = room.getByRole('button', { name: /^The screen is blank/ });
		await expect.poll(() => blank.count(), soon).toBe(1);
		expect(await news(room)).toContain('The screen is blank.');
		await expect.poll(() => presenter.getByText('The room sees a black screen.').count(), soon).toBe(1);
		await press(presenter, 'b');
		await expect.poll(() => blank.count(), soon).toBe(0);
		await press(presenter, 'b');
		await expect.poll(() => blank.count(), soon).toBe(1);
		await press(presenter, 'PageDown');
		await expect.poll(() => blank.count(), soon).toBe(0);
		// Whatever was pressed on the picture before.
		await room.locator('.canvas').click({ position: { x: 40, y: 60 } });
		await press(room, 'PageDown');
		await expect.poll(() => title(presenter), soon).toContain('Chemicals');
	});

	it('points and draws, at the same place of the network in both windows', async () => {
		const { room, presenter } = await present(`${money}#chemicals`);
		await press(presenter, 'l');
		await presenter.mouse.move(...(await at(presenter, 0.3, 0.3)));
		await presenter.mouse.move(...(await at(presenter, 0.4, 0.5)));
		await expect.poll(() => pointer(room), soon).not.toBeNull();
		await expect.poll(async () => (await pointer(room)) === (await pointer(presenter)), soon).toBe(true);
		await press(presenter, 'd');
		await expect.poll(() => pointer(room), soon).toBeNull();
		const strokes = (on: Page) => on.locator('path.stroke').count();
		await presenter.mouse.move(...(await at(presenter, 0.3, 0.3)));
		await presenter.mouse.down();
		await presenter.mouse.move(...(await at(presenter, 0.5, 0.4)), { steps: 8 });
		// While it is being drawn.
		await expect.poll(() => strokes(room), soon).toBe(1);
		await presenter.mouse.up();
		await expect.poll(() => seen(room).locator('svg').first().getAttribute('data-strokes'), soon).toBe('1');
		// It stays where it was drawn in the network, whatever moves; and with its scene.
		const drawn = () => room.locator('path.stroke').getAttribute('d');
		const before = await drawn();
		await press(room, '+');
		await expect.poll(drawn, soon).not.toBe(before);
		await press(room, 'ArrowRight');
		await expect.poll(() => strokes(presenter), soon).toBe(0);
		await press(room, 'ArrowLeft');
		await expect.poll(() => strokes(presenter), soon).toBe(1);
		await press(presenter, 'z');
		await expect.poll(() => strokes(room), soon).toBe(0);
	});

	it('hides names until somebody finds out, and no part of either window gives them away', async () => {
		const { room, presenter } = await present(money);
		await press(presenter, 'h');
		await expect.poll(() => news(room), soon).toContain('Names are hidden.');
		expect(await room.getByRole('button', { name: 'Table' }).count()).toBe(0);
		await press(room, 'x');
		expect(await room.locator('.stage').ariaSnapshot()).not.toMatch(/CJNG|Jalisco/);
		// What is in the middle of the picture is pressed.
		await room.locator('.canvas').click();
		await expect.poll(() => news(room), soon).toMatch(/That is .*Jalisco.*\./);
		await expect.poll(() => news(presenter), soon).toMatch(/That is .+\./);
		await press(presenter, 'r');
		await expect.poll(() => news(room), soon).toContain('All names are told.');
	});

	it('is over in both windows, whichever ends it, and nobody is missed', async () => {
		for (const ends of ['room', 'presenter'] as const) {
			const windows = await present(money);
			await press(windows.presenter, 'ArrowRight');
			await press(windows[ends], 'q');
			await expect
				.poll(() => windows.presenter.locator('.picture .told').innerText(), soon)
				.toMatch(/^The talk is over\./);
			await windows.room.getByRole('button', { name: 'Present' }).waitFor(soon);
			const time = () => windows.presenter.getByRole('timer').innerText();
			const stood = await time();
			await windows.presenter.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2200)));
			expect(await time()).toBe(stood);
			expect(await windows.presenter.locator('.picture .told').innerText()).toMatch(/^The talk is over\./);
			await windows.desk.close();
		}
	});

	it('shows the room what the colours mean, from either window', async () => {
		const { room, presenter } = await present(`${money}#streams`);
		const key = (on: Page) => on.getByRole('region', { name: 'How to read the picture' });
		await press(presenter, 'k');
		await expect.poll(() => key(room).count(), soon).toBe(1);
		await expect.poll(() => key(room).innerText(), soon).toMatch(/origins/);
		await press(room, 'k');
		await expect.poll(() => key(presenter).count(), soon).toBe(0);
	});

	it('presents a draft as it stands in the browser, which no server knows', async () => {
		const desk = await reader.newBrowser({});
		onTestFinished(() => desk.close());
		const page = await desk.newTab();
		await openDesk(reader, page);
		await beginOne(page, 'Mine', 'First words.');
		await writeScene(page, 'The second', 'More words.');
		const room = await desk.opened(() => page.getByRole('link', { name: 'Preview' }).click());
		await ready(room);
		const presenter = await opening(desk, () => press(room, 'p'));
		await press(presenter, 'PageDown');
		await expect.poll(() => title(room), soon).toBe('The second');
		expect(new URL(presenter.url()).pathname).toBe('/el-mencho-cjng/draft/presenter');
	});

	it('asks the room, sees the answer before it does, and reveals it', async () => {
		const { room, presenter } = await present(`${critical}#hidden-name`);
		const notes = presenter.getByRole('region', { name: 'Notes' });
		const asked = room.getByRole('region', { name: 'Question' });
		expect(await notes.innerText()).toMatch(/Tom Ditto/);
		expect(await room.locator('body').ariaSnapshot()).not.toMatch(/ditto/i);
		await press(presenter, 'r');
		await expect.poll(() => asked.innerText(), soon).toMatch(/Tom Ditto/);
		await press(room, 'r');
		await expect.poll(() => asked.innerText(), soon).not.toMatch(/Tom Ditto/);
	});

	it('shows words and larger letters where they are wanted', async () => {
		const { room, presenter } = await present(`${money}#chemicals`);
		await press(presenter, 'w');
		await expect.poll(() => room.locator('#chemicals').isVisible(), soon).toBe(true);
		await press(presenter, 't');
		await expect.poll(() => room.getByRole('button', { name: /^Big letters/ }).count(), soon).toBe(0);
		expect(await presenter.getByRole('button', { name: /^Big letters/ }).getAttribute('aria-pressed')).toBe(
			'true'
		);
		await press(presenter, '?');
		await expect
			.poll(() => presenter.getByRole('dialog').innerText(), soon)
			.toMatch(/Blank screen\s*B\s*or\s*\./);
		await press(presenter, 'Escape');
		await expect.poll(() => presenter.getByRole('dialog').count(), soon).toBe(0);
	});
});

describe('somebody asks about somebody', () => {
	it('who is found from the presenter’s window is seen by the room', async () => {
		const { room, presenter } = await present(`${money}#chemicals`);
		await press(presenter, '/');
		await presenter.keyboard.type('manzanillo');
		await expect.poll(() => presenter.getByRole('option').count(), soon).toBeGreaterThan(0);
		await press(presenter, 'Enter');
		const notes = room.getByRole('complementary', { name: 'Who says so' });
		await expect.poll(() => notes.innerText(), soon).toContain('Manzanillo');
		await press(presenter, 's');
		await expect.poll(() => notes.count(), soon).toBe(0);
	});
});

describe('a talk', () => {
	it('goes on in the room when the presenter’s window is closed, and a new one takes it up', async () => {
		const { room, presenter, desk } = await present(`${money}#chemicals`);
		await press(presenter, 'ArrowRight');
		await expect.poll(() => title(room), soon).toContain('Beyond drugs');
		await presenter.close();
		await expect.poll(() => news(room), soon).toContain('The presenter’s window is closed.');
		await press(room, 'PageDown');
		await expect.poll(() => title(room), soon).toContain('Fuel');
		await press(room, 'b');
		await press(room, 'b');
		const again = await opening(desk, () => press(room, 'p'));
		await expect.poll(() => title(again), soon).toContain('Fuel');
		await press(again, 'ArrowRight');
		await expect.poll(() => title(room), soon).toContain('Extortion');
		await again.reload();
		await expect.poll(() => title(again), soon).toContain('Extortion');
		expect(await again.getByRole('timer').innerText()).not.toMatch(/^0:00/);
	});

	it('goes on when the presenter’s window crashes without a word', async () => {
		const { room, presenter } = await present(money);
		const session = await presenter.context().newCDPSession(presenter);
		// A browser that crashes does not answer any more.
		void session.send('Page.crash').catch(() => undefined);
		await expect.poll(() => news(room), soon).toContain('The presenter’s window is closed.');
		await press(room, 'ArrowRight');
		await expect.poll(() => title(room), soon).toContain('Four drugs');
	});

	it('outlasts a reload of the room’s window, and its end: the presenter opens another at the same scene', async () => {
		const { room, presenter, desk } = await present(money);
		await press(presenter, 'ArrowRight');
		await press(presenter, 'ArrowRight');
		await press(presenter, 't');
		await expect.poll(() => title(room), soon).toContain('Chemicals');
		await room.reload();
		await ready(room);
		await expect.poll(() => title(room), soon).toContain('Chemicals');
		await press(room, 'ArrowRight');
		await expect.poll(() => title(presenter), soon).toContain('Beyond drugs');
		await room.close();
		await expect.poll(() => presenter.locator('.lost').innerText(), soon).toContain('does not answer');
		await press(presenter, 'ArrowRight');
		const another = await opening(desk, () =>
			presenter.getByRole('link', { name: 'Open a window for the room at this scene' }).click()
		);
		await expect.poll(() => title(another), soon).toContain('Fuel');
		await expect.poll(() => presenter.locator('.lost').count(), soon).toBe(0);
		await press(another, 'ArrowRight');
		await expect.poll(() => title(presenter), soon).toContain('Extortion');
	});

	it('is not mixed with another talk in the same browser', async () => {
		const { room, desk } = await present(money);
		const other = await desk.newTab();
		await other.goto(`${reader.address}${money}/presenter`);
		await other.getByRole('heading', { name: 'Presenter’s window' }).waitFor(soon);
		const second = await opening(desk, () => other.getByRole('button', { name: /^Begin the talk/ }).click());
		await press(second, 'ArrowRight');
		await expect.poll(() => title(other), soon).toContain('Four drugs');
		expect(await title(room)).toBe('One cartel, and no balance sheet');
		await press(room, 'q');
		await expect.poll(() => room.locator('.words').isVisible(), soon).toBe(true);
	});
});

describe.each([
	{ name: 'in light', options: { colorScheme: 'light' } },
	{ name: 'in the dark', options: { colorScheme: 'dark' } },
	{
		name: 'on a projector, in Spanish',
		options: { viewport: { width: 1024, height: 768 } },
		query: '?lang=es'
	}
] as const)('$name', ({ options, ...more }) => {
	const query = 'query' in more ? more.query : '';
	it('both windows have nothing that axe finds', async () => {
		const { room, presenter } = await present(`${critical}${query}#hidden-name`, options);
		await press(room, 'ArrowRight');
		await expect.poll(async () => (await title(room)) === (await title(presenter)), soon).toBe(true);
		await expect.poll(() => room.locator('.waiting').count(), soon).toBe(0);
		expect(await faults(room)).toEqual([]);
		expect(await faults(presenter)).toEqual([]);
	});
});

describe('on a phone', () => {
	it('the talk begins in the one window that there is, and another phone may be the presenter’s', async () => {
		const { room, desk } = await trainer(money, phone);
		await room.getByRole('button', { name: 'Present' }).tap();
		await expect.poll(() => title(room), soon).toBe('One cartel, and no balance sheet');
		const presenter = await opening(desk, () =>
			room.getByRole('button', { name: 'Presenter’s window' }).tap()
		);
		await presenter.getByRole('button', { name: 'Next scene' }).tap();
		await expect.poll(() => title(room), soon).toContain('Four drugs');
		expect(await presenter.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		expect(await faults(presenter)).toEqual([]);
	});
});
