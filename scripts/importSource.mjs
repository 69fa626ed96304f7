/** Imports a TypeScript module of the sources as it stands: what has to be made first, is made. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const options = {
	configFile: /** @type {const} */ (false),
	envDir: /** @type {const} */ (false),
	cacheDir: path('../node_modules/.cache/sources'),
	logLevel: /** @type {const} */ ('silent'),
	resolve: { alias: { $lib: path('../src/lib'), $messages: path('../src/messages') } },
	environments: {
		sources: {
			consumer: /** @type {const} */ ('server'),
			dev: { moduleRunnerTransform: true },
			resolve: { external: /** @type {const} */ (true), mainFields: [], conditions: ['node'] }
		}
	}
};

/** What is made of the sources before any of them can be read: their words, and how TypeScript is set. */
const needed = ['../src/messages/messages.js', '../.svelte-kit/tsconfig.json'];

/** @type {Promise<import('vite').RunnableDevEnvironment> | null} */
let opened = null;

async function open() {
	const environment = createRunnableDevEnvironment('sources', await resolveConfig(options, 'serve'), {
		runnerOptions: { hmr: false },
		hot: false
	});
	await environment.init();
	// It stays open for what a module imports only when it needs it, and holds up nothing.
	process.once('beforeExit', () => void environment.close());
	return environment;
}

/**
 * The module at a path relative to this folder.
 * @param {string} module
 */
export async function importSource(module) {
	if (!needed.every((file) => existsSync(path(file))))
		execFileSync('npm', ['run', '--silent', 'sync'], {
			cwd: path('..'),
			stdio: ['ignore', 'ignore', 'inherit']
		});
	const { runner } = await (opened ??= open());
	return /** @type {any} */ (await runner.import(path(module)));
}
