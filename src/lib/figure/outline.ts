/** Outlines as SVG path data. */
import type { IconNode } from '$lib/theme';

/** Hundredths are finer than any printer; fewer digits make smaller files, and the same ones everywhere. */
export function tidy(value: number): number {
	const rounded = Math.round(value * 100) / 100;
	return rounded === 0 ? 0 : rounded;
}

export function circlePath(x: number, y: number, radius: number): string {
	const [left, r, across] = [tidy(x - radius), tidy(radius), tidy(2 * radius)];
	return `M${left} ${tidy(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 ${-across} 0Z`;
}

/** A rectangle with round corners. */
export function boxPath(x: number, y: number, width: number, height: number, radius = 0): string {
	const r = Math.min(radius, width / 2, height / 2);
	const [w, h, t] = [tidy(width - 2 * r), tidy(height - 2 * r), tidy(r)];
	const arc = (dx: number, dy: number) => (t === 0 ? '' : `a${t} ${t} 0 0 1 ${dx} ${dy}`);
	return `M${tidy(x + r)} ${tidy(y)}h${w}${arc(t, t)}v${h}${arc(-t, t)}h${-w}${arc(-t, -t)}v${-h}${arc(t, -t)}Z`;
}

export function polygonPath(corners: Iterable<{ readonly x: number; readonly y: number }>): string {
	return `M${[...corners].map(({ x, y }) => `${tidy(x)} ${tidy(y)}`).join('L')}Z`;
}

/** An icon's elements as one path, on its grid of 24. */
export function iconPath(icon: IconNode): string {
	return icon.map(([tag, attributes]) => elementPath(tag, attributes)).join('');
}

/** A relative start of a path, its two numbers, and the first sign of a line to which it goes on without a letter. */
const relativeStart =
	/^\s*m\s*([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*([-+]?(?:\d+\.?\d*|\.\d+))[\s,]*(?=([-+.\d]?))/;

/**
 * Path data that begins where it says, whatever stands before it: a relative start counts from the end of another path.
 * What goes on from it without a letter stays relative.
 */
function fromItsOwnStart(d: string): string {
	return d.replace(
		relativeStart,
		(_, x: string, y: string, next: string) => `M${x} ${y}${next === '' ? '' : 'l'}`
	);
}

function elementPath(tag: string, attributes: IconNode[number][1]): string {
	const number = (name: string, otherwise = 0) => Number(attributes[name] ?? otherwise);
	if (tag === 'path') return fromItsOwnStart(String(attributes.d ?? ''));
	if (tag === 'circle') return circlePath(number('cx'), number('cy'), number('r'));
	if (tag === 'rect')
		return boxPath(number('x'), number('y'), number('width'), number('height'), number('rx', number('ry')));
	if (tag === 'line') return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
	if (tag === 'ellipse') {
		const [rx, ry] = [number('rx'), number('ry')];
		return `M${number('cx') - rx} ${number('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
	}
	const points = String(attributes.points ?? '')
		.trim()
		.split(/[\s,]+/);
	const pairs = points.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${points[index + 1] ?? 0}`] : []));
	return pairs.length > 0 ? `M${pairs.join('L')}${tag === 'polygon' ? 'Z' : ''}` : '';
}
