/** Labels on the layer above the network: always the same size on the screen, crisp, with a halo. */
import { lineHeight, type PlacedLabel } from '$lib/picture';
import { fontFamily, tokens } from '$lib/theme';
import type { Point } from './elements';
import { onScreen, type Frame } from './frame';

/** A label where its node or edge is at this moment, which may be on its way. */
export interface StandingLabel {
	readonly label: PlacedLabel;
	readonly at: Point;
	/** CSS colour of its words. */
	readonly colour: string;
}

export interface Sprites {
	of(standing: StandingLabel, frame: Frame): HTMLCanvasElement;
}

/** Pixels of halo around the letters. */
const halo = 2.5;
const room = Math.ceil(halo) + 1;
/** More kept labels than this and all are made anew: some zooms' worth. */
const most = 800;
/** Where the foot of a letter is, from the middle of its line, so that capitals stand in the middle. Font sizes. */
const foot = 0.36;

/** Labels as small pictures, kept: stroking the halo of every label in every frame takes ten times as long. */
export function createSprites(): Sprites {
	const kept = new Map<string, HTMLCanvasElement>();
	return {
		of(standing, frame) {
			const { lines, size, weight, align, kind } = standing.label;
			const key = [standing.colour, frame.ratio, frame.theme, size, weight, align, kind, ...lines].join('\n');
			const found = kept.get(key);
			if (found) return found;
			if (kept.size >= most) kept.clear();
			const sprite = drawSprite(standing, frame);
			kept.set(key, sprite);
			return sprite;
		}
	};
}

function drawSprite({ label, colour }: StandingLabel, { ratio, theme }: Frame): HTMLCanvasElement {
	const { lines, width, height, size, weight, align } = label;
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil((width + 2 * room) * ratio);
	canvas.height = Math.ceil((height + 2 * room) * ratio);
	const context = canvas.getContext('2d');
	if (!context) return canvas;
	context.scale(ratio, ratio);
	context.translate(room, room);
	context.font = `${weight} ${size}px ${fontFamily}`;
	context.textAlign = align === 'middle' ? 'center' : align;
	context.lineJoin = 'round';
	context.lineWidth = 2 * halo;
	context.strokeStyle = tokens[theme].ground;
	context.fillStyle = colour;
	const x = align === 'middle' ? width / 2 : align === 'end' ? width : 0;
	const baselines = lines.map((_, line) => (line + 0.5) * size * lineHeight + foot * size);
	lines.forEach((line, index) => context.strokeText(line, x, baselines[index] ?? 0));
	lines.forEach((line, index) => context.fillText(line, x, baselines[index] ?? 0));
	return canvas;
}

/** Paints labels, each on whole pixels of the device, so that letters stay sharp. */
export function paintLabels(
	context: CanvasRenderingContext2D,
	labels: readonly StandingLabel[],
	sprites: Sprites,
	frame: Frame
) {
	const { ratio } = frame;
	const { width, height } = context.canvas;
	context.setTransform(1, 0, 0, 1, 0, 0);
	for (const standing of labels) {
		const anchor = onScreen(standing.at, frame);
		const x = Math.round((anchor.x + standing.label.x - room) * ratio);
		const y = Math.round((anchor.y + standing.label.y - room) * ratio);
		if (x > width || y > height) continue;
		const sprite = sprites.of(standing, frame);
		if (x + sprite.width > 0 && y + sprite.height > 0) context.drawImage(sprite, x, y);
	}
}

/** The topmost label at a point of the canvas, CSS pixels; the names of sectors are not for tapping. */
export function labelAt(labels: readonly StandingLabel[], point: Point, frame: Frame): PlacedLabel | null {
	const found = labels.findLast(({ label, at }) => {
		if (label.kind === 'region') return false;
		const anchor = onScreen(at, frame);
		const [x, y] = [point.x - anchor.x - label.x, point.y - anchor.y - label.y];
		return x >= 0 && y >= 0 && x <= label.width && y <= label.height;
	});
	return found?.label ?? null;
}
