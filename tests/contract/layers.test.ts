import { existsSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { layers, pure } from '../../layers.js';

/** The layer rules are only as good as the lint that finds them broken: what it lets pass is tested here. */
const eslint = new ESLint();
const names = Object.keys(layers).filter((name) => name !== 'messages');
const rules = [
	'boundaries/dependencies',
	'no-restricted-imports',
	'no-restricted-globals',
	'no-restricted-syntax'
];

/** The layer rules that a line of code in a file of a layer breaks. */
async function broken(layer: string, code: string, file = 'probe.ts'): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(code, { filePath: `${folderOf(layer)}/${file}` });
	return (result?.messages ?? []).map(({ ruleId }) => ruleId).filter((id) => id && rules.includes(id));
}

const folderOf = (layer: string) => layers[layer]?.folder ?? '';
const inLibrary = (layer: string) => folderOf(layer).startsWith('src/lib/');
// What other layers import: an index where there is one.
const doorOf = (layer: string) => (layer === 'messages' ? '$messages/messages' : `$lib/${layer}`);

describe('the layer rules', { timeout: 60_000 }, () => {
	it.each(names)('let %s import the layers that the table gives it, and no other', async (layer) => {
		const others = [...names.filter((other) => other !== layer && inLibrary(other)), 'messages'];
		for (const other of others.filter((each) => existsSync(folderOf(each)))) {
			const allowed = layers[layer]?.may.includes(other);
			const found = await broken(layer, `import type {} from '${doorOf(other)}';\nexport {};\n`);
			expect([other, found.includes('boundaries/dependencies')]).toEqual([other, !allowed]);
		}
	});

	it('see an import in the script of a component', async () => {
		const code = `<script lang="ts">import type { Shelf } from '$lib/server'; let x: Shelf;</script>`;
		expect(await broken('ui', code, 'Probe.svelte')).toContain('boundaries/dependencies');
	});

	it.each([
		['cytoscape', ['canvas', 'layouts']],
		['graphology', ['network', 'formats']],
		['minisearch', ['search']],
		['svelte', ['state', 'ui', 'routes']]
	])('keep %s behind its door', async (name, open) => {
		for (const layer of names) {
			const found = await broken(layer, `import x from '${name}';\nexport { x };\n`);
			expect([layer, found.includes('no-restricted-imports')]).toEqual([layer, !open.includes(layer)]);
		}
	});

	it.each(pure.filter((layer) => names.includes(layer)))(
		'keep clock, chance and page out of %s',
		async (layer) => {
			const impure = [
				'Math.random()',
				'Date.now()',
				'new Date()',
				'document.title',
				'fetch("/")',
				'setTimeout(f)'
			];
			for (const expression of impure)
				expect([expression, await broken(layer, `export const x = ${expression};\n`)]).not.toEqual([
					expression,
					[]
				]);
		}
	);
});
