/**
 * The one test command: types, lint with the layer rules, format, cycles, unused code, the data, then unit, contract,
 * component and end-to-end tests. Stops at the first that fails. A browser is looked for first, and got where there
 * is none.
 */
import { spawnSync } from 'node:child_process';
import { getBrowser } from './browser.mjs';

const steps = [
	['messages', 'npm', ['run', '--silent', 'messages']],
	['sync', 'npx', ['svelte-kit', 'sync']],
	['types', 'npx', ['svelte-check', '--fail-on-warnings']],
	['lint', 'npx', ['eslint', '--max-warnings', '0', '.']],
	['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
	['cycles', 'npx', ['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']],
	['unused code', 'npx', ['knip', '--no-progress']],
	['data', 'npm', ['run', '--silent', 'sourceline', '--', 'check']],
	['build', 'npm', ['run', '--silent', 'build']],
	['tests', 'npx', ['vitest', 'run']]
];

getBrowser();
for (const [name, command, words] of steps) {
	const began = Date.now();
	process.stdout.write(`\n== ${name}\n`);
	const { status } = spawnSync(command, words, { stdio: 'inherit' });
	if (status !== 0) {
		process.stdout.write(`\n${name} failed\n`);
		process.exit(1);
	}
	process.stdout.write(`   ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}
