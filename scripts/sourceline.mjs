/** Starts the command line on the sources themselves. */
import { importSource } from './importSource.mjs';

const { main } = await importSource('../src/cli/main.ts');
const terminal = {
	/** @param {string} text */
	out: (text) => process.stdout.write(`${text}\n`),
	/** @param {string} text */
	err: (text) => process.stderr.write(`${text}\n`)
};
/** Only one command needs it, and it brings the whole build along. */
const template = async () => (await import('./keptOneFile.mjs')).keptOneFileTemplate();
process.exitCode = await main(process.argv.slice(2), terminal, template);
