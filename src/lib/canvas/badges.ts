/** Badges above the network, which say how many neighbours of a node are not shown, and take them in when tapped. */
import type { PlacedLabel } from '$lib/picture';
import { beyondBadge, fontFamily, tokens } from '$lib/theme';
import type { Core, EventObject } from 'cytoscape';
import type { CanvasEvents } from './drawing';
import type { Point } from './elements';
import { onScreen, type Frame } from './frame';
import type { StandingLabel } from './labels';

/** No target is smaller than this, however small what is drawn. Pixels. */
const leastTarget = 24;

/** Paints badges where their nodes are at this moment, on whole pixels so that their digits stay sharp. */
export function paintBadges(
	context: CanvasRenderingContext2D,
	badges: readonly StandingLabel[],
	frame: Frame
) {
	const { ratio, theme } = frame;
	const { surface, line, ink } = tokens[theme];
	const { bar, height, pad } = beyondBadge;
	for (const { label, at, colour } of badges) {
		const anchor = onScreen(at, frame);
		const [x, y] = [Math.round((anchor.x + label.x) * ratio), Math.round((anchor.y + label.y) * ratio)];
		context.setTransform(ratio, 0, 0, ratio, x, y);
		context.beginPath();
		context.roundRect(0.5, 0.5, label.width - 1, height - 1, height / 2);
		context.fillStyle = surface;
		context.strokeStyle = colour === ink ? ink : line;
		context.lineWidth = 1;
		context.fill();
		context.stroke();
		context.fillStyle = colour;
		context.font = `${label.weight} ${label.size}px ${fontFamily}`;
		context.textAlign = 'left';
		let left = pad;
		label.lines.forEach((words, part) => {
			if (part > 0) {
				context.fillRect(left + bar.gap, (height - bar.height) / 2, bar.width, bar.height);
				left += bar.width + 2 * bar.gap;
			}
			context.fillText(words, left, height / 2 + label.size * 0.36);
			left += context.measureText(words).width;
		});
	}
}

/** The badge at a point of the canvas, CSS pixels; with `exact` only where it is drawn. */
export function badgeAt(
	badges: readonly StandingLabel[],
	point: Point,
	frame: Frame,
	exact = false
): PlacedLabel | null {
	const found = badges.findLast(({ label: { x, y, width, height }, at }) => {
		const anchor = onScreen(at, frame);
		const more = (size: number) => (exact ? 0 : Math.max(0, (leastTarget - size) / 2));
		const [across, down] = [point.x - anchor.x - x, point.y - anchor.y - y];
		const [wide, high] = [more(width), more(height)];
		return across >= -wide && across <= width + wide && down >= -high && down <= height + high;
	});
	return found?.label ?? null;
}

export interface BadgePointing {
	/** The badge at a point of the canvas; where a node is in the way, only what is drawn of it counts. */
	readonly badgeAt: (point: Point, exact: boolean) => PlacedLabel | null;
	/** What a badge says, for whoever points at it. */
	readonly wordsOf: (entity: string) => string;
}

/**
 * Listens for taps on badges before anybody else does, and hands back the events for whoever listens next: a tap on a
 * badge is none on the node or the ground behind it.
 */
export function listenToBadges(
	cy: Core,
	host: HTMLElement,
	pointing: BadgePointing,
	events: CanvasEvents
): CanvasEvents {
	const under = ({ target, renderedPosition }: EventObject) =>
		pointing.badgeAt(renderedPosition, target !== cy && target.isNode());
	let held = false;
	let taken = false;
	cy.on('tapstart', () => (held = taken = false));
	// Letting go of a long press is no tap: it has opened the menu.
	cy.on('taphold', ({ originalEvent }) => (held = originalEvent.type.startsWith('touch')));
	cy.on('tap', (event) => {
		const badge = held ? null : under(event);
		taken = badge !== null;
		if (badge) events.onExpand?.(badge.id);
	});
	cy.on('mousemove', (event) => {
		const badge = under(event);
		const words = badge ? pointing.wordsOf(badge.id) : '';
		if (host.title !== words) host.title = words;
	});
	return {
		...events,
		onTap: (selected, how) => (taken ? undefined : events.onTap(selected, how)),
		onDoubleTap: (entity) => (taken ? undefined : events.onDoubleTap?.(entity))
	};
}
