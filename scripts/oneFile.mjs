/**
 * Builds the page that one-file networks are made of (docs/adr/0014): the framed network with its looks and fonts as one
 * script and one style, under a policy that names both by their hashes.
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { importSource } from './importSource.mjs';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Lays out and ranks in the page's own thread: a worker would be another script, which the policy would have to let in. */
const noWorker = {
	name: 'no-worker',
	enforce: /** @type {const} */ ('pre'),
	/** @param {string} code @param {string} id */
	transform(code, id) {
		if (!id.endsWith('/layouts/run.ts') && !id.endsWith('/ranking/run.ts')) return null;
		return code
			.replace("typeof Worker === 'undefined'", 'true')
			.replace("typeof Worker !== 'undefined'", 'false')
			.replace(/new Worker\(.*?\{ type: 'module' \}\)/s, 'null as never');
	}
};

/** What a story has on a page of ours and not in a file, where it would make each file larger. */
const onPages = /\/(?:take\/TakeAway|present\/Room)\.svelte$/;
const nothing = '\0nothing';
const noPages = {
	name: 'no-pages',
	enforce: /** @type {const} */ ('pre'),
	/** @param {string} source */
	resolveId: (source) => (onPages.test(source) ? nothing : null),
	/** @param {string} id */
	load: (id) => (id === nothing ? 'export default null' : null)
};

/** @type {Promise<string> | undefined} */
let built;

/** The template, built once in a process. Throws where the sources do not build. */
export function oneFileTemplate() {
	built ??= forReaders(make);
	return built;
}

/**
 * Whatever imported sources before has set this process to developing, and the page would come out twice as large.
 * @param {() => Promise<string>} work
 */
async function forReaders(work) {
	const before = process.env.NODE_ENV;
	process.env.NODE_ENV = 'production';
	try {
		return await work();
	} finally {
		if (before === undefined) delete process.env.NODE_ENV;
		else process.env.NODE_ENV = before;
	}
}

async function make() {
	const result = await build({
		root: path('..'),
		configFile: false,
		logLevel: 'silent',
		publicDir: false,
		plugins: [noWorker, noPages, svelte({ configFile: false })],
		resolve: { alias: { $lib: path('../src/lib'), $messages: path('../src/messages') } },
		build: {
			write: false,
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				input: path('../src/lib/ui/embed/oneFileMain.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const [first] = Array.isArray(result) ? result : [result];
	if (!first || !('output' in first)) throw new Error('The one file was not built');
	let script = '';
	let sheet = '';
	for (const file of first.output) {
		if (file.type === 'chunk') script += file.code;
		else if (file.fileName.endsWith('.css')) sheet += file.source;
		else throw new Error(`The one file would need ${file.fileName} beside it`);
	}
	return page(script, `${await looks()}\n${sheet}`);
}

/** What is read where no script runs. */
const plain = 'noscript { display: block; max-inline-size: 42rem; margin-inline: auto; padding: 1rem; }';

/** The tokens, and the one rule that the drawing engine would write into the page itself, which the policy forbids. */
async function looks() {
	const { themeSheet } = await importSource('../src/lib/theme/index.ts');
	return `.__________cytoscape_container { position: relative; }\n${plain}\n${themeSheet()}`;
}

/** @param {string} code @param {string} looks */
async function page(code, looks) {
	const { places } = await importSource('../src/lib/formats/oneFile/oneFileHtml.ts');
	// Only strings hold such signs, and there their numbers mean the same.
	const script = `\n${code.replace(/<(?=!--|\/?script)/gi, '\\x3c')}\n`;
	const sheet = `\n${looks.replace(/<\//g, '<\\/')}\n`;
	const policy = [
		"default-src 'none'",
		`script-src ${hash(script)}`,
		`style-src ${hash(sheet)}`,
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const icon = Buffer.from(readFileSync(path('../static/favicon.svg'))).toString('base64');
	return `<!doctype html>
<html lang="${places.language}" data-theme="system">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Sourceline">
<title>${places.title}</title>
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<style id="__________cytoscape_stylesheet">${sheet}</style>
</head>
<body>
<noscript>${places.noScript}</noscript>
<div class="app"></div>
<script type="application/json" id="sourceline-data">${places.data}</script>
<script>${script}</script>
</body>
</html>
`;
}
