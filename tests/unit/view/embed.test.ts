import { embedControls, readEmbed, usualEmbed, writeEmbed } from '$lib/view/embed';
import { describe, expect, it } from 'vitest';

const read = (query: string) => readEmbed(new URLSearchParams(query));

describe('what a publisher chooses of a frame', () => {
	it('is all of it where the address does not say', () => {
		expect(read('v=1&spotlight=cjng').choice).toEqual(usualEmbed);
		expect(writeEmbed('v=1', usualEmbed)).toBe('v=1');
		expect(writeEmbed('', usualEmbed)).toBe('');
	});

	it('comes back as it was written, and leaves the address of the View as it is', () => {
		for (const controls of [[], ['zoom'], ['title', 'table'], embedControls] as const)
			for (const theme of ['auto', 'light', 'dark'] as const) {
				const { choice, ignored, rest } = read(writeEmbed('v=1&lang=es', { controls, theme }));
				expect(choice).toEqual({ controls, theme });
				expect(ignored).toEqual([]);
				expect(rest.toString()).toBe('v=1&lang=es');
			}
	});

	it('ignores what it does not know, and says so', () => {
		const { choice, ignored } = read('controls=zoom,<b>,legend,zoom&theme=pink');
		expect(choice).toEqual({ controls: ['legend', 'zoom'], theme: 'auto' });
		expect(ignored.map(({ parameter, value, why }) => [parameter, value, why])).toEqual([
			['controls', '<b>', 'bad-value'],
			['theme', 'pink', 'bad-value']
		]);
	});
});
