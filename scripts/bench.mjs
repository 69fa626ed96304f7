/** Measures: `npm run bench`, or `npm run bench -- core size page` for some. Builds first what is measured built. */
import { spawnSync } from 'node:child_process';
import { importSource } from './importSource.mjs';

const names = process.argv.slice(2);
if (names.length === 0 || names.some((name) => name !== 'core'))
	spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const { main } = await importSource('../tests/bench/main.ts');
await main(names);
