/** How much JavaScript the page of an investigation asks for before its reader asks for more. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './time';

const client = '.svelte-kit/output/client';
const budget = 300;

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}

/** Sizes from the manifest of the build: what entry, layout and page import, and the worker that lays out. */
export async function measureSize(): Promise<Row[]> {
	const manifest: Readonly<Record<string, Chunk>> = JSON.parse(
		await readFile(path.join(client, '.vite/manifest.json'), 'utf8')
	);
	const page = await pageNode();
	const first = Object.keys(manifest).filter((name) =>
		[/client\/entry\.js$/, /client-optimized\/app\.js$/, /nodes\/0\.js$/, page].some((entry) =>
			entry.test(name)
		)
	);
	const names = new Set(first);
	for (const name of names) for (const needed of manifest[name]?.imports ?? []) names.add(needed);
	const workers = path.join(client, '_app/immutable/workers');
	const files = [
		...[...names].flatMap((name) => manifest[name]?.file ?? []).map((file) => path.join(client, file)),
		...(await readdir(workers)).filter(isOurs).map((name) => path.join(workers, name))
	];
	const sizes = await Promise.all(
		files.map(async (file) => ({ file, kilobytes: gzipSync(await readFile(file)).length / 1000 }))
	);
	const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
	const largest = sizes.toSorted((a, b) => b.kilobytes - a.kilobytes).slice(0, 6);
	return [
		{ what: 'JavaScript of the page, gzip', size: `${files.length} files`, value: total, unit: 'kB', budget },
		...largest.map(({ file, kilobytes }) => ({
			what: `  ${path.basename(file)}`,
			size: path.basename(path.dirname(file)),
			value: kilobytes,
			unit: 'kB' as const
		}))
	];
}

/** Whether a worker is the page's: the one that reads PDF is fetched by whoever opens one. */
const isOurs = (name: string) => name.endsWith('.js') && !name.startsWith('pdf.');

/** The node of the client that holds the page of an investigation: SvelteKit numbers them. */
async function pageNode(): Promise<RegExp> {
	const folder = '.svelte-kit/generated/client-optimized/nodes';
	for (const name of await readdir(folder)) {
		const text = await readFile(path.join(folder, name), 'utf8');
		if (text.includes(']]/[investigation=id]/+page.svelte')) return new RegExp(`nodes/${name}$`);
	}
	throw new Error('The build has no page of an investigation.');
}
