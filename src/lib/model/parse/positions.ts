import type { Fields } from './fields';

/** Reads the opening arrangement: entity -> [x, y]. */
export function readPositions(fields: Fields): Readonly<Record<string, readonly [number, number]>> {
	return Object.fromEntries(
		fields.keys().flatMap((id) => {
			const point = fields.numbers(id);
			return point ? [[id, point] as const] : [];
		})
	);
}
