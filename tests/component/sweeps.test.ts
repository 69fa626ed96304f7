import { createCanvas, type Canvas, type CanvasEvents, type Drawing, type Sweep } from '$lib/canvas';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { node, picture } from '../unit/canvas/pictures';

const size = { width: 800, height: 600 };
const positions = new Map([
	['a', { x: -200, y: 0 }],
	['b', { x: 200, y: 0 }],
	['c', { x: 0, y: 180 }]
]);
const drawing = (selected: readonly string[] = []): Drawing => ({
	picture: picture(
		['a', 'b', 'c'].map((id) => node(id, selected.includes(id) ? { emphasis: 'selected' } : {})),
		[]
	),
	arrangement: { positions, regions: [] },
	labels: [],
	labelsAt: () => [],
	camera: { centre: [0, 0], zoom: 1 }
});

let container: HTMLElement;
let canvas: Canvas;
const events = {
	onTap: vi.fn<CanvasEvents['onTap']>(),
	onDragEnd: vi.fn<NonNullable<CanvasEvents['onDragEnd']>>(),
	onCamera: vi.fn<NonNullable<CanvasEvents['onCamera']>>(),
	onContext: vi.fn<NonNullable<CanvasEvents['onContext']>>(),
	onSweep: vi.fn<(sweep: Sweep | null) => void>(),
	onSwept: vi.fn<(sweep: Sweep) => void>()
};
type Place = { readonly x: number; readonly y: number };
const at = ({ x, y }: Place) => ({ x: size.width / 2 + x, y: size.height / 2 + y });
const drag = (from: Place, to: Place) =>
	userEvent.dragAndDrop(container, container, { sourcePosition: at(from), targetPosition: at(to), steps: 5 });
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const rested = () => new Promise((done) => setTimeout(done, 300));

beforeEach(async () => {
	for (const event of Object.values(events)) event.mockReset();
	container = document.createElement('div');
	container.style.cssText = `position:absolute;inset:0 auto auto 0;width:${size.width}px;height:${size.height}px`;
	document.body.append(container);
	canvas = createCanvas(container, { theme: 'light', reducedMotion: true }, events);
	canvas.update(drawing());
	await frames();
});
afterEach(() => {
	canvas.destroy();
	container.remove();
});

const held = async (key: 'Shift' | 'Alt', what: () => Promise<unknown>) => {
	await userEvent.keyboard(`{${key}>}`);
	await what();
	await userEvent.keyboard(`{/${key}}`);
};
const swept = () => events.onSwept.mock.calls[0]?.[0];

describe('a drag over the ground', () => {
	test('moves the picture, with Shift draws a box that adds, with Alt one that takes away', async () => {
		await held('Shift', () => drag({ x: -300, y: -100 }, { x: 100, y: 100 }));
		expect(swept()?.joining).toBe('add');
		const [from, , to] = swept()?.outline ?? [];
		expect(from?.x).toBeCloseTo(-300, 0);
		expect(to?.y).toBeCloseTo(100, 0);
		await held('Alt', () => drag({ x: -300, y: -100 }, { x: 100, y: 100 }));
		expect(events.onSwept.mock.calls[1]?.[0].joining).toBe('remove');
		await rested();
		expect(events.onCamera).not.toHaveBeenCalled();
		expect(events.onTap).not.toHaveBeenCalled();
		await drag({ x: -300, y: -100 }, { x: -250, y: -60 });
		expect(events.onSwept).toHaveBeenCalledTimes(2);
		await expect.poll(() => events.onCamera.mock.calls.length).toBe(1);
	});

	test('with Shift that begins on an entity moves the entity', async () => {
		await held('Shift', () => drag({ x: 200, y: 0 }, { x: 260, y: -80 }));
		expect(events.onDragEnd.mock.calls[0]?.[0]).toBe('b');
		expect(events.onSwept).not.toHaveBeenCalled();
	});

	test('tells of the area on the way, and that it is over', async () => {
		await held('Shift', () => drag({ x: -300, y: -100 }, { x: 100, y: 100 }));
		expect(events.onSweep.mock.calls.length).toBeGreaterThan(2);
		expect(events.onSweep.mock.calls[0]?.[0]?.outline).toHaveLength(4);
		expect(events.onSweep).toHaveBeenLastCalledWith(null);
	});
});

describe('a tool that selects', () => {
	test('draws a box from anywhere, an entity too, and moves nothing', async () => {
		canvas.setTool('box');
		await drag({ x: -200, y: 0 }, { x: 250, y: 50 });
		expect(swept()).toMatchObject({ joining: 'replace' });
		await rested();
		expect(events.onDragEnd).not.toHaveBeenCalled();
		expect(events.onCamera).not.toHaveBeenCalled();
	});

	test('keeps the way of a lasso', async () => {
		canvas.setTool('lasso');
		await drag({ x: -300, y: -100 }, { x: 250, y: 50 });
		expect(swept()?.outline.length).toBeGreaterThan(4);
	});

	test('still taps what is tapped, once', async () => {
		canvas.setTool('lasso');
		await userEvent.click(container, { position: at({ x: 200, y: 0 }) });
		expect(events.onTap).toHaveBeenCalledExactlyOnceWith({ kind: 'entity', id: 'b' }, { additive: false });
		await userEvent.click(container, { position: at({ x: 10, y: -200 }) });
		expect(events.onTap).toHaveBeenLastCalledWith(null, { additive: false });
		expect(events.onSwept).not.toHaveBeenCalled();
	});

	test('is as it was after the tool is laid down', async () => {
		canvas.setTool('box');
		canvas.setTool('move');
		await drag({ x: 200, y: 0 }, { x: 260, y: -80 });
		expect(events.onDragEnd).toHaveBeenCalledOnce();
	});
});

test('an entity that is selected takes the others that are along while it is dragged, and is told of alone', async () => {
	canvas.update(drawing(['a', 'c']));
	await frames();
	await drag({ x: -200, y: 0 }, { x: -150, y: -40 });
	expect(events.onDragEnd).toHaveBeenCalledOnce();
	expect(events.onDragEnd.mock.calls[0]?.[0]).toBe('a');
	await userEvent.click(container, { position: at({ x: 50, y: 140 }) });
	expect(events.onTap).toHaveBeenLastCalledWith({ kind: 'entity', id: 'c' }, { additive: false });
});
