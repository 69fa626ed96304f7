/** Starts the command line on the sources themselves. */
import { importSource } from './importSource.mjs';

const { main } = await importSource('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2), {
	/** @param {string} text */
	out: (text) => process.stdout.write(`${text}\n`),
	/** @param {string} text */
	err: (text) => process.stderr.write(`${text}\n`)
});
