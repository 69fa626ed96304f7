import { describe, expect, it } from 'vitest';
import { fileNameOf } from '$lib/figure';
import { figureOf } from './figures';

const patience = { timeout: 60_000 };

describe('the name of a figure’s file', () => {
	it.each([
		[{}, 'el-mencho-cjng-article'],
		[{ spotlight: { centre: ['los-cuinis'], depth: 1 } }, 'el-mencho-cjng-los-cuinis-article'],
		[{ only: ['cjng', 'el-mencho', 'dea'] }, /^el-mencho-cjng-(el-mencho|cjng)-3-article$/]
	])('says what it shows (%#)', patience, async (view, name) => {
		expect(fileNameOf(await figureOf('el-mencho-cjng', view), 'article')).toMatch(
			typeof name === 'string' ? new RegExp(`^${name}$`) : name
		);
	});

	it('names nobody who is withheld', patience, async () => {
		const view = { spotlight: { centre: ['vera-quire'], depth: 1 } };
		const made = await figureOf('teaching-example', view, { care: { uncharged: 'rename' } });
		expect(fileNameOf(made, 'square')).not.toMatch(/vera|quire/);
	});
});
