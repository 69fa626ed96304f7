/** Starts the command line on the sources themselves. */
import { importSource } from './importSource.mjs';

const { main } = await importSource('../src/cli/main.ts');

/** Whether anybody still reads: `sourceline … | head` has enough at some point, which is no failure of ours. */
let heard = true;
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code !== 'EPIPE') throw error;
	heard = false;
});
const terminal = {
	/** @param {string} text */
	out: (text) => heard && process.stdout.write(`${text}\n`),
	/** @param {string} text */
	err: (text) => process.stderr.write(`${text}\n`)
};
/** Only one command needs it, and it brings the whole build along. */
const template = async () => (await import('./keptOneFile.mjs')).keptOneFileTemplate();
process.exitCode = await main(process.argv.slice(2), terminal, template);
