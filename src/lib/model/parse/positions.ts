import type { Fields } from './fields';
import type { Places } from './places';

/** Reads the opening arrangement of an investigation: entity -> [x, y]. */
export function readPositions(
	fields: Fields,
	id: string,
	places: Places
): Readonly<Record<string, readonly [number, number]>> {
	places.add('positions', id, fields);
	return Object.fromEntries(
		fields.keys().flatMap((entity) => {
			const point = fields.numbers(entity);
			return point ? [[entity, point] as const] : [];
		})
	);
}
