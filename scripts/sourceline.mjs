/** Starts the command line on the sources themselves: there is nothing to build first but the messages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

if (!existsSync(path('../src/messages/messages.js')))
	execFileSync('npm', ['run', '--silent', 'messages'], {
		cwd: path('..'),
		stdio: ['ignore', 'ignore', 'inherit']
	});

const { module } = await runnerImport(path('../src/cli/main.ts'), {
	configFile: false,
	logLevel: 'silent',
	resolve: { alias: { $lib: path('../src/lib'), $messages: path('../src/messages') } }
});
process.exitCode = await module.main(process.argv.slice(2), {
	out: (text) => process.stdout.write(`${text}\n`),
	err: (text) => process.stderr.write(`${text}\n`)
});
