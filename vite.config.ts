import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { oneFileTemplate } from './scripts/oneFile.mjs';

/**
 * Puts what a page needs at once into two files: what every page needs, and what the network needs besides. Left alone
 * the bundler makes some fifty, one for each set of parts that share a module; packed one by one they weigh more, and
 * they arrive one after the other. What is fetched later stays in files of its own.
 */
const fewFiles: Plugin = {
	name: 'few-files',
	outputOptions(options) {
		if (this.environment.name !== 'client') return options;
		const groups = [
			{
				name: 'every-page',
				test: /client\/entry\.js|client-optimized\/app\.js|routes\/\+(layout|error)\.svelte|routes\/\[\[language=language\]\]\/\+page\.svelte/,
				priority: 2
			},
			{
				name: 'network',
				test: /routes\/\[\[language=language\]\]\/\[investigation=id\]\/\+page\.(svelte|ts)/,
				priority: 1
			}
		];
		return { ...options, codeSplitting: { groups } };
	}
};

/** Puts the page that one-file networks are made of, which is a build of its own, in the place that is kept for it. */
const oneFile: Plugin = {
	name: 'one-file',
	enforce: 'pre',
	async load(id) {
		if (!id.endsWith('/formats/oneFile/template.ts')) return null;
		return `export const template = ${JSON.stringify(await oneFileTemplate())};`;
	}
};

export default defineConfig({
	define: {
		__STATIC_SITE__: JSON.stringify(process.env.SOURCELINE_STATIC === 'true'),
		__SITE_ADDRESS__: JSON.stringify((process.env.SITE ?? '').replace(/\/+$/, ''))
	},
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/messages',
			strategy: ['baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit(),
		fewFiles,
		oneFile
	],
	// The network is one file on purpose, and so is what a one-file network is made of; how large all may be is what
	// `npm run bench -- size` watches.
	build: { chunkSizeWarningLimit: 1700 },
	worker: { format: 'es' }
});
