import { join, type Selected } from '$lib/view';
import { expect, it } from 'vitest';

const [a, b, c] = ['a', 'b', 'c'].map((id): Selected => ({ kind: 'entity', id })) as [
	Selected,
	Selected,
	Selected
];
const line: Selected = { kind: 'relationship', id: 'a' };

it('what is chosen takes the place of what is selected, joins it once, or is taken out of it', () => {
	expect(join([a, b], [c], 'replace')).toEqual([c]);
	expect(join([a, b], [c, b], 'add')).toEqual([a, b, c]);
	expect(join([a, b, c], [b], 'remove')).toEqual([a, c]);
	expect(join([a, b], [], 'replace')).toEqual([]);
});

it('an entity is no relationship of the same id', () => {
	expect(join([line], [a], 'add')).toEqual([line, a]);
	expect(join([line, a], [a], 'remove')).toEqual([line]);
});
