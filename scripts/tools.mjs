/** Finds the programs that the tests open our files with, which nobody here wrote, or gets them. */
import { spawnSync } from 'node:child_process';

/** Each program and the Debian packages that it comes in. */
const tools = {
	pngcheck: 'pngcheck',
	exiftool: 'libimage-exiftool-perl',
	xmllint: 'libxml2-utils',
	'rsvg-convert': 'librsvg2-bin',
	qpdf: 'qpdf',
	pdftotext: 'poppler-utils',
	// What is written in it is set in a face of the usual widths; without recommended packages there is none.
	soffice: 'libreoffice-impress fonts-liberation'
};

const missing = () =>
	Object.entries(tools)
		.filter(([tool]) => spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)
		.map(([, name]) => name);

/** Makes sure that they are there; says exactly what to install where it cannot get them itself. */
export function getTools() {
	const needed = missing().join(' ');
	if (needed === '') return;
	if (process.getuid?.() === 0) {
		process.stdout.write(`Getting what the tests open files with: ${needed}.\n`);
		const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${needed}`;
		spawnSync('sh', ['-c', install], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 1_800_000 });
		if (missing().length === 0) return;
	}
	process.stdout.write(
		`The tests open files with programs that are missing. On Debian and Ubuntu, as root:\n  apt-get install ${needed}\n`
	);
	process.exit(1);
}
