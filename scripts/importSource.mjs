/** Imports a TypeScript module of the sources as it stands: there is nothing to build first but the messages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/**
 * The module at a path relative to this folder.
 * @param {string} module
 */
export async function importSource(module) {
	if (!existsSync(path('../src/messages/messages.js')))
		execFileSync('npm', ['run', '--silent', 'messages'], {
			cwd: path('..'),
			stdio: ['ignore', 'ignore', 'inherit']
		});
	const imported = await runnerImport(path(module), {
		configFile: false,
		logLevel: 'silent',
		resolve: { alias: { $lib: path('../src/lib'), $messages: path('../src/messages') } }
	});
	return /** @type {any} */ (imported.module);
}
