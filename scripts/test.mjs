/**
 * The one test command: types, lint with the layer rules, format, cycles, unused code, the data, the two builds, then unit,
 * contract, component and end-to-end tests. Stops at the first that fails. A browser, and what opens the files that we
 * write, are looked for first, and got where they are missing.
 */
import { spawn } from 'node:child_process';
import { getBrowser } from './browser.mjs';
import { getTools } from './tools.mjs';

const types = ['types', 'npx', ['svelte-check', '--fail-on-warnings']];
const lint = ['lint', 'npx', ['eslint', '--max-warnings', '0', '.']];
const format = ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']];
const cycles = [
	'cycles',
	'npx',
	['depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err']
];
const unused = ['unused code', 'npx', ['knip', '--no-progress']];
const data = ['data', 'npm', ['run', '--silent', 'sourceline', '--', 'check']];

/** Rounds, each of lanes that run side by side; the steps of a lane follow each other. */
const rounds = [
	[
		[
			['messages', 'npm', ['run', '--silent', 'messages']],
			['sync', 'npx', ['svelte-kit', 'sync']]
		]
	],
	[
		[types, format],
		[lint, cycles, unused, data]
	],
	[
		[['build', 'npm', ['run', '--silent', 'build']]],
		[['static build', 'npm', ['run', '--silent', 'build:static'], { SITE: 'https://news.example/maps/of' }]]
	],
	[[['tests', 'npx', ['vitest', 'run']]]]
];

/** Runs a step; where others run beside it, it says what it has to say at its end. */
function run([name, command, words, environment = {}], alone) {
	const began = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, words, {
			stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...environment }
		});
		const said = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
		child.on('close', (status) => {
			process.stdout.write(`\n== ${name}\n${Buffer.concat(said)}`);
			process.stdout.write(`   ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
			if (status !== 0) {
				process.stdout.write(`\n${name} failed\n`);
				process.exit(1);
			}
			resolve();
		});
	});
}

getBrowser();
getTools();
for (const lanes of rounds)
	await Promise.all(
		lanes.map(async (steps) => {
			for (const step of steps) await run(step, lanes.length === 1);
		})
	);
