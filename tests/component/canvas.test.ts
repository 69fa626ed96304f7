import { createCanvas, type Canvas, type CanvasEvents, type Drawing } from '$lib/canvas';
import { edgeMiddle, pointAlong, type PictureEdge, type PlacedLabel } from '$lib/picture';
import { palette } from '$lib/theme';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { edge, node, picture } from '../unit/canvas/pictures';

const size = { width: 800, height: 600 };
const positions = new Map([
	['a', { x: -200, y: 0 }],
	['b', { x: 200, y: 0 }],
	['c', { x: 0, y: 180 }]
]);
const nodes = ['a', 'b', 'c'].map((id) => node(id));
const straight = edge('a', 'c');
const bent = edge('a', 'b', { id: 'bent', bend: 60 });
const camera = { centre: [0, 0], zoom: 1 } as const;

function drawing(rest: Partial<Drawing> = {}, edges: readonly PictureEdge[] = [straight, bent]): Drawing {
	return {
		picture: picture(nodes, edges),
		arrangement: { positions, regions: [] },
		labels: [],
		labelsAt: () => [],
		camera,
		...rest
	};
}

const labelOfC: PlacedLabel = {
	id: 'c',
	kind: 'node',
	lines: ['Charlie'],
	anchor: { x: 0, y: 180 },
	x: 24,
	y: -8,
	width: 60,
	height: 16,
	size: 13,
	weight: 500,
	align: 'start'
};

let container: HTMLElement;
let canvas: Canvas;
let events: { [Name in keyof CanvasEvents]-?: ReturnType<typeof vi.fn<Required<CanvasEvents>[Name]>> };

/** Where a model point is in the container, when the camera has its default. */
const at = ({ x, y }: { x: number; y: number }) => ({ x: size.width / 2 + x, y: size.height / 2 + y });
const placeOf = (id: string) => at(positions.get(id) ?? { x: NaN, y: NaN });
const hover = (position: { x: number; y: number }) => userEvent.hover(container, { position });
const click = (position: { x: number; y: number }) => userEvent.click(container, { position });
const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The canvas above the network, and whether anything is painted around a place of it. */
function paintedAbove({ x, y }: { x: number; y: number }): boolean {
	const above = [...container.querySelectorAll('canvas')].at(-1);
	const ratio = (above?.width ?? 0) / size.width;
	const found = above
		?.getContext('2d')
		?.getImageData((x - 5) * ratio, (y - 5) * ratio, 10 * ratio, 10 * ratio);
	return found?.data.some((value) => value > 0) ?? false;
}

/** The colour of the ground at a place, as CSS hex. */
function groundAt({ x, y }: { x: number; y: number }): string {
	const below = container.querySelector('canvas');
	const ratio = (below?.width ?? 0) / size.width;
	const [r = 0, g = 0, b = 0] = below?.getContext('2d')?.getImageData(x * ratio, y * ratio, 1, 1).data ?? [];
	return `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

beforeEach(() => {
	container = document.createElement('div');
	container.style.cssText = `position:absolute;inset:0 auto auto 0;width:${size.width}px;height:${size.height}px`;
	document.body.append(container);
	events = {
		onTap: vi.fn(),
		onDoubleTap: vi.fn(),
		onExpand: vi.fn<(entity: string) => void>(),
		onHover: vi.fn(),
		onDragEnd: vi.fn(),
		onCamera: vi.fn(),
		onOutlook: vi.fn(),
		onContext: vi.fn(),
		onSweep: vi.fn(),
		onSwept: vi.fn()
	};
	canvas = createCanvas(container, { theme: 'light', reducedMotion: true }, events);
});

afterEach(() => {
	canvas.destroy();
	container.remove();
});

describe('what is drawn', () => {
	test('is hidden from assistive technology, which is given the twin instead', () => {
		expect(container.querySelector('[aria-hidden="true"] canvas')).not.toBeNull();
		expect(container.querySelector('canvas')?.closest('[aria-hidden="true"]')).not.toBeNull();
	});

	test('has labels of ours above, which move with what they name', async () => {
		canvas.update(drawing({ labels: [labelOfC] }));
		await frames();
		const label = { x: placeOf('c').x + 40, y: placeOf('c').y };
		expect(paintedAbove(label)).toBe(true);
		canvas.panBy(0, -200);
		await frames();
		expect(paintedAbove(label)).toBe(false);
		expect(paintedAbove({ x: label.x, y: label.y - 200 })).toBe(true);
	});

	test('stands on grounds in the colours of the theme, which change without moving anything', async () => {
		const outline = [
			{ x: -300, y: -100 },
			{ x: 300, y: -100 },
			{ x: 0, y: 250 }
		];
		const label = { at: { x: 0, y: 0 }, align: 'start' } as const;
		const regions = [{ sector: 'people', outline, label }];
		canvas.update(drawing({ arrangement: { positions, regions } }));
		expect(groundAt(at({ x: 0, y: -50 }))).toBe(palette.light.blue.ground);
		canvas.setTheme('dark');
		expect(groundAt(at({ x: 0, y: -50 }))).toBe(palette.dark.blue.ground);
		expect(canvas.camera()).toEqual(camera);
	});
});

describe('the camera', () => {
	test('of a link shows exactly what its sender saw', () => {
		canvas.update(drawing({ camera: { centre: [12.345678, -98.765432], zoom: 0.7654321 } }));
		expect(canvas.camera().centre[0]).toBeCloseTo(12.345678, 6);
		expect(canvas.camera().centre[1]).toBeCloseTo(-98.765432, 6);
		expect(canvas.camera().zoom).toBeCloseTo(0.7654321, 6);
	});

	test('without one everything is in sight, and stays so when the canvas shrinks', async () => {
		canvas.update(drawing({ camera: null }));
		const wide = canvas.camera().zoom;
		container.style.width = '300px';
		await expect.poll(() => canvas.camera().zoom).toBeLessThan(wide);
		expect(300 / canvas.camera().zoom).toBeGreaterThan(400);
		expect(events.onCamera).not.toHaveBeenCalled();
	});

	test('makes room for labels where it fits them, the same from wherever it came', async () => {
		const wide = { ...labelOfC, id: 'b', anchor: { x: 200, y: 0 }, width: 100 };
		const fitted = drawing({ camera: null, labelsAt: () => [wide] });
		canvas.update(fitted);
		const { centre, zoom } = canvas.camera();
		expect((200 - centre[0]) * zoom + wide.x + wide.width).toBeLessThanOrEqual(size.width / 2);
		canvas.zoomBy(3);
		await expect.poll(() => events.onCamera.mock.calls.length).toBe(1);
		canvas.update({ ...fitted, camera: canvas.camera() });
		canvas.update(fitted);
		expect(canvas.camera()).toEqual({ centre, zoom });
	});

	test('tells that it rests only when the reader has let go', async () => {
		canvas.update(drawing());
		await frames();
		for (let step = 0; step < 5; step++) {
			canvas.panBy(2, 0);
			await frames();
		}
		expect(events.onOutlook.mock.calls.some(([{ resting }]) => !resting)).toBe(true);
		await expect.poll(() => events.onOutlook.mock.lastCall?.[0].resting).toBe(true);
		expect(events.onOutlook.mock.lastCall?.[0].camera.centre[0]).toBeCloseTo(-10, 9);
	});

	test('tells of what the reader does and rests, not of updates', async () => {
		canvas.update(drawing());
		canvas.update(drawing({ camera: { centre: [5, 5], zoom: 2 } }));
		await frames();
		expect(events.onOutlook.mock.lastCall?.[0]).toMatchObject({ camera: { zoom: 2 }, size, resting: true });
		expect(events.onCamera).not.toHaveBeenCalled();
		canvas.zoomBy(0.5);
		canvas.panBy(10, 0);
		await expect.poll(() => events.onCamera.mock.calls.length).toBe(1);
		expect(events.onCamera.mock.calls[0]?.[0].zoom).toBeCloseTo(1, 9);
	});

	test('is not thrown back by an update while the reader moves it', async () => {
		canvas.update(drawing());
		canvas.panBy(50, 0);
		canvas.update(drawing({ labels: [labelOfC] }));
		expect(canvas.camera().centre[0]).toBeCloseTo(-50, 9);
	});

	test('follows undo to where it was', async () => {
		canvas.update(drawing());
		canvas.panBy(50, 0);
		await expect.poll(() => events.onCamera.mock.calls.length).toBe(1);
		canvas.update(drawing({ camera: canvas.camera() }));
		canvas.update(drawing());
		expect(canvas.camera()).toEqual(camera);
	});

	test('fits some entities, and reveals one by moving no further than it must', () => {
		canvas.update(drawing());
		canvas.fit(['c']);
		expect(canvas.camera().centre[0]).toBeCloseTo(0, 6);
		expect(canvas.camera().centre[1]).toBeCloseTo(180, 6);
		canvas.update(drawing({ camera: { centre: [1000, 0], zoom: 1 } }));
		canvas.reveal('b');
		expect(canvas.camera().centre[0]).toBeCloseTo(200 - 64 + size.width / 2, 6);
		const before = canvas.camera();
		canvas.reveal('b');
		expect(canvas.camera()).toEqual(before);
	});

	test('zooms about the pointer on a turn of the wheel', async () => {
		canvas.update(drawing());
		const target = container.querySelector('canvas')?.parentElement?.querySelector('div') ?? container;
		const { x, y } = placeOf('b');
		target.dispatchEvent(
			new WheelEvent('wheel', { deltaY: -100, clientX: x, clientY: y, bubbles: true, cancelable: true })
		);
		const { centre, zoom } = canvas.camera();
		expect(zoom).toBeGreaterThan(1.1);
		expect((200 - centre[0]) * zoom).toBeCloseTo(200, 6);
	});
});

describe('the pointer', () => {
	beforeEach(async () => {
		canvas.update(drawing({ labels: [labelOfC] }));
		await frames();
	});

	test('finds entities, their labels and lines, each as what a View calls it', async () => {
		await hover(placeOf('a'));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'entity', id: 'a' });
		await hover({ x: placeOf('c').x + 50, y: placeOf('c').y });
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'entity', id: 'c' });
		await hover(at({ x: -100, y: 90 }));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'relationship', id: 'a-c' });
		await hover({ x: 20, y: 20 });
		expect(events.onHover).toHaveBeenLastCalledWith(null);
	});

	test('finds a bent line where the figure draws its middle', async () => {
		const middle = edgeMiddle({ x: -200, y: 0 }, { x: 200, y: 0 }, 60);
		await hover(at(middle));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'relationship', id: 'bent' });
	});

	test('finds each of the loops that an entity has, with their words', async () => {
		const loops = [edge('c', 'c', { id: 'narrow', bend: 44 }), edge('c', 'c', { id: 'wide', bend: 66 })];
		const [c] = [positions.get('c') ?? { x: NaN, y: NaN }];
		const words = {
			...labelOfC,
			id: 'wide',
			kind: 'edge',
			lines: ['warned'],
			anchor: edgeMiddle(c, c, 66)
		} as const;
		canvas.update(drawing({ labels: [{ ...words, x: 60 }] }, loops));
		await frames();
		for (const [id, bend] of [
			['narrow', 44],
			['wide', 66]
		] as const) {
			await hover(at(edgeMiddle(c, c, bend)));
			expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'relationship', id });
			await hover(at(pointAlong(c, c, bend, 0.4)));
			expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'relationship', id });
		}
		await hover({ x: 20, y: 20 });
		await hover(at({ x: 75, y: 180 - 66 }));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'relationship', id: 'wide' });
		await click(at(edgeMiddle(c, c, 44)));
		expect(events.onTap).toHaveBeenLastCalledWith(
			{ kind: 'relationship', id: 'narrow' },
			{ additive: false }
		);
	});

	test('taps at once, and twice for the spotlight', async () => {
		await click(placeOf('a'));
		expect(events.onTap).toHaveBeenLastCalledWith({ kind: 'entity', id: 'a' }, { additive: false });
		await userEvent.dblClick(container, { position: placeOf('b') });
		expect(events.onDoubleTap).toHaveBeenCalledExactlyOnceWith('b');
	});

	test('with Shift adds to what is selected; on the ground it lets go', async () => {
		await userEvent.keyboard('{Shift>}');
		await click(placeOf('a'));
		await userEvent.keyboard('{/Shift}');
		expect(events.onTap).toHaveBeenLastCalledWith({ kind: 'entity', id: 'a' }, { additive: true });
		await click({ x: 20, y: 20 });
		expect(events.onTap).toHaveBeenLastCalledWith(null, { additive: false });
	});

	test('on a label taps what it names', async () => {
		await click({ x: placeOf('c').x + 50, y: placeOf('c').y });
		expect(events.onTap).toHaveBeenLastCalledWith({ kind: 'entity', id: 'c' }, { additive: false });
	});

	describe('on a badge', () => {
		const badge: PlacedLabel = {
			...labelOfC,
			kind: 'beyond',
			lines: ['+4'],
			x: -15,
			y: -40,
			width: 30,
			height: 18
		};
		const beyond = { count: 4, wellSourced: 1, words: '+4, 1 well sourced' };

		test('expands its entity and taps nothing, also beside its edge', async () => {
			const shown = drawing({ labels: [badge] });
			const nodes = shown.picture.nodes.map((each) => (each.id === 'c' ? { ...each, beyond } : each));
			canvas.update({ ...shown, picture: { ...shown.picture, nodes } });
			await frames();
			events.onTap.mockClear();
			const { x, y } = placeOf('c');
			expect(paintedAbove({ x, y: y - 31 })).toBe(true);
			for (const off of [-31, -42]) {
				events.onExpand.mockClear();
				await click({ x, y: y + off });
				expect(events.onExpand.mock.calls).toEqual([['c']]);
			}
			expect(events.onTap).not.toHaveBeenCalled();
			expect(container.querySelector('[title="+4, 1 well sourced"]')).not.toBeNull();
			await click({ x, y: y - 46 });
			expect(events.onExpand).toHaveBeenCalledOnce();
		});
	});

	test('on a bundle says so', async () => {
		canvas.update(drawing({}, [edge('a', 'c', { id: 'a~c', relationships: ['one', 'two'] })]));
		await frames();
		await hover(at({ x: -120, y: 72 }));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'bundle', id: 'a~c' });
	});

	test('drags one entity and no other', async () => {
		const [from, to] = [placeOf('b'), at({ x: 120, y: -150 })];
		await userEvent.dragAndDrop(container, container, { sourcePosition: from, targetPosition: to });
		expect(events.onDragEnd).toHaveBeenCalledOnce();
		const [id, point] = events.onDragEnd.mock.calls[0] ?? [];
		expect(id).toBe('b');
		expect(point?.x).toBeCloseTo(120, 0);
		expect(point?.y).toBeCloseTo(-150, 0);
		expect(events.onCamera).not.toHaveBeenCalled();
		await hover(placeOf('a'));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'entity', id: 'a' });
	});
});

describe('after destroy', () => {
	test('nothing is left in the page and nothing is told', async () => {
		canvas.update(drawing());
		canvas.zoomBy(2);
		canvas.destroy();
		expect(container.childNodes).toHaveLength(0);
		const told = Object.values(events).map((event) => event.mock.calls.length);
		await new Promise((done) => setTimeout(done, 300));
		await hover(placeOf('a'));
		container.style.width = '500px';
		await frames();
		expect(Object.values(events).map((event) => event.mock.calls.length)).toEqual(told);
	});

	test('a second time does no harm', () => {
		canvas.destroy();
		expect(() => canvas.destroy()).not.toThrow();
	});
});

describe('without reduced motion', () => {
	test('a change of layout glides, ends exactly where it should and leaves the rest alone', async () => {
		canvas.destroy();
		canvas = createCanvas(container, { theme: 'light', reducedMotion: false }, events);
		canvas.update(drawing());
		const moved = new Map([...positions, ['b', { x: 200, y: -200 }] as const]);
		canvas.update(drawing({ arrangement: { positions: moved, regions: [] } }));
		await hover(placeOf('a'));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'entity', id: 'a' });
		await new Promise((done) => setTimeout(done, 600));
		await hover(at({ x: 200, y: -200 }));
		expect(events.onHover).toHaveBeenLastCalledWith({ kind: 'entity', id: 'b' });
	});
});

describe('a long press', () => {
	/** A finger on a place of the canvas, as the browser tells of it. */
	function touch(type: 'touchstart' | 'touchend', { x, y }: { x: number; y: number }) {
		const target = document.elementFromPoint(x, y) ?? container;
		const finger = new Touch({ identifier: 1, target, clientX: x, clientY: y, pageX: x, pageY: y });
		const touches = type === 'touchstart' ? [finger] : [];
		const init = { bubbles: true, cancelable: true, touches, changedTouches: [finger] };
		target.dispatchEvent(new TouchEvent(type, init));
	}

	test('asks for the menu of what is under the finger; letting go is no tap', async () => {
		canvas.update(drawing());
		await frames();
		touch('touchstart', placeOf('c'));
		await expect.poll(() => events.onContext.mock.calls).toHaveLength(1);
		expect(events.onContext.mock.calls[0]?.[0]).toEqual({ kind: 'entity', id: 'c' });
		touch('touchend', placeOf('c'));
		await frames();
		expect(events.onTap).not.toHaveBeenCalled();
		touch('touchstart', placeOf('c'));
		touch('touchend', placeOf('c'));
		await expect.poll(() => events.onTap.mock.calls).toHaveLength(1);
	});
});
