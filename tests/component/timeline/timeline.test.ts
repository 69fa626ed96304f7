import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import TimelineStrip from '$lib/ui/timeline/TimelineStrip.svelte';
import { investigation, note, relationship, source } from '../../support/records';
import { expectAccessible, listenToConsole, showPart } from '../support/panel';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => {
	vi.useRealTimers();
	silent();
});

const dated = investigation({
	sources: [source('s')],
	relationships: [
		relationship('early', [note('s')], { start: '2010-05-01' }),
		relationship('middle', [note('s')], { start: '2014', end: '2016' }),
		relationship('rough', [note('s')], { start: '2015~' }),
		relationship('late', [note('s')], { start: '2019' }),
		relationship('undated', [note('s')])
	]
});

const slider = (name: string) => page.getByRole('slider', { name });
const within = (from: string, to: string) => ({ from, to, mode: 'within' as const, undated: true });

/** Drags on the plot from one part of it to another, 0 to 1. */
async function drag(container: Element, from: number, to: number) {
	const plot = container.querySelector('.plot')!;
	const { left, width, top } = plot.getBoundingClientRect();
	const at = (part: number) => ({
		clientX: left + part * width,
		clientY: top + 30,
		pointerId: 1,
		bubbles: true
	});
	const target = document.elementFromPoint(left + from * width, top + 30) ?? plot;
	Object.assign(plot, { setPointerCapture: () => undefined });
	target.dispatchEvent(new PointerEvent('pointerdown', at(from)));
	for (let step = 1; step <= 4; step++) {
		plot.dispatchEvent(new PointerEvent('pointermove', at(from + ((to - from) * step) / 4)));
		await new Promise(requestAnimationFrame);
	}
	plot.dispatchEvent(new PointerEvent('pointerup', at(to)));
}

test('tells what lies in each year, counts what has no date, and everyone can use it', async () => {
	const { container, text } = await showPart(TimelineStrip, dated);
	const bars = [...container.querySelectorAll('.bars button')].map((bar) => bar.getAttribute('aria-label'));
	expect(bars).toHaveLength(10);
	expect(bars[0]).toBe('2010: 1 relationship (1 begins)');
	expect(bars[5]).toBe('2015: 2 relationships (1 perhaps begins and 1 goes on)');
	expect(bars[7]).toBe('2017: 0 relationships');
	expect(text()).toContain('1 undated, shown');
	await expectAccessible(container);
});

test('a bar chooses its year; arrows go from bar to bar; all dates come back', async () => {
	const { workspace, text } = await showPart(TimelineStrip, dated);
	await userEvent.click(page.getByRole('button', { name: /^2014/ }));
	expect(workspace.view.period).toEqual(within('2014-01-01', '2014-12-31'));
	await userEvent.keyboard('{ArrowRight}');
	expect(document.activeElement?.getAttribute('aria-label')).toContain('2015');
	await expect.poll(text).toContain('2015: 2 relationships');
	await userEvent.keyboard('{Enter}');
	expect(workspace.view.period).toEqual(within('2015-01-01', '2015-12-31'));
	await userEvent.click(page.getByRole('button', { name: 'All dates' }));
	expect(workspace.view.period).toBeNull();
});

test('the ends of the brush move by keys, in words, and a held key is one step to undo', async () => {
	const { workspace } = await showPart(TimelineStrip, dated);
	await expect.element(slider('Period begins')).toHaveAttribute('aria-valuetext', 'from 1 January 2010');
	slider('Period begins').element().focus();
	await userEvent.keyboard('{ArrowRight>3/}');
	expect(workspace.view.period).toEqual(within('2013-01-01', '2019-12-31'));
	await expect.element(slider('Period begins')).toHaveAttribute('aria-valuetext', 'from 1 January 2013');
	slider('Period ends').element().focus();
	await userEvent.keyboard('{PageDown}');
	expect(workspace.view.period).toEqual(within('2013-01-01', '2013-12-31'));
	await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
	expect(workspace.view.period).toEqual(within('2014-01-01', '2014-12-31'));
	for (const period of [within('2013-01-01', '2013-12-31'), within('2013-01-01', '2019-12-31'), null]) {
		workspace.undo();
		expect(workspace.view.period).toEqual(period);
	}
});

test('a drag draws a brush, another moves it, the picture follows, and each is one step to undo', async () => {
	const { workspace, container } = await showPart(TimelineStrip, dated);
	await drag(container, 0.35, 0.55);
	expect(workspace.view.period).toEqual(within('2013-01-01', '2015-12-31'));
	await drag(container, 0.45, 0.65);
	expect(workspace.view.period).toEqual(within('2015-01-01', '2017-12-31'));
	workspace.undo();
	expect(workspace.view.period).toEqual(within('2013-01-01', '2015-12-31'));
	workspace.undo();
	expect(workspace.view.period).toBeNull();
	expect(workspace.canUndo).toBe(false);
});

test('a picture as of a day has one handle; what has no date can be left out', async () => {
	const { workspace, text } = await showPart(TimelineStrip, dated);
	await userEvent.click(page.getByText('As of'));
	expect(workspace.view.period?.mode).toBe('as-of');
	await expect
		.element(slider('Day of the picture'))
		.toHaveAttribute('aria-valuetext', 'as of 31 December 2019');
	expect(page.getByRole('slider').elements()).toHaveLength(1);
	await userEvent.click(page.getByRole('checkbox', { name: '1 undated, shown' }));
	expect(workspace.view.period?.undated).toBe(false);
	await expect.poll(text).toContain('1 undated, hidden');
	expect(workspace.picture.edges.flatMap(({ relationships }) => relationships)).not.toContain('undated');
});

test('plays a year a second, says nothing meanwhile, stops at any touch, and is one step to undo', async () => {
	const { workspace } = await showPart(TimelineStrip, dated, { period: within('2013-01-01', '2014-12-31') });
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	page
		.getByRole('button', { name: 'Play' })
		.element()
		.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	vi.advanceTimersByTime(2000);
	expect(workspace.view.period).toEqual(within('2015-01-01', '2016-12-31'));
	expect(workspace.screen.playing).toBe(true);
	document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
	vi.advanceTimersByTime(5000);
	expect(workspace.screen.playing).toBe(false);
	expect(workspace.view.period).toEqual(within('2015-01-01', '2016-12-31'));
	workspace.undo();
	expect(workspace.view.period).toEqual(within('2013-01-01', '2014-12-31'));
});

test('playing stops by itself at the end', async () => {
	const { workspace } = await showPart(TimelineStrip, dated, { period: within('2017-01-01', '2017-12-31') });
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	page
		.getByRole('button', { name: 'Play' })
		.element()
		.dispatchEvent(new MouseEvent('click', { bubbles: true }));
	vi.advanceTimersByTime(9000);
	expect(workspace.view.period).toEqual(within('2019-01-01', '2019-12-31'));
	expect(workspace.screen.playing).toBe(false);
});

test('the chosen years can be stretched over the strip, in finer steps', async () => {
	const { container } = await showPart(TimelineStrip, dated, { period: within('2014-01-01', '2015-12-31') });
	await userEvent.click(page.getByRole('button', { name: /^Stretch the chosen dates/ }));
	expect(container.querySelectorAll('.bars button')).toHaveLength(24);
	await userEvent.click(page.getByRole('button', { name: 'Show the whole time' }));
	expect(container.querySelectorAll('.bars button')).toHaveLength(10);
});

test('where nothing has a date it says so', async () => {
	const { text } = await showPart(TimelineStrip, investigation());
	expect(text()).toContain('Nothing in this network has a date.');
});
