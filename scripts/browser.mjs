/** Finds the browser that the tests use, or gets one: Playwright's own where it can be downloaded, else Debian's. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The path of a browser: Playwright's own where it is installed, else a `chromium` on the PATH; undefined for none. */
export function findBrowser() {
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
		const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
		if (status === 0) return stdout.trim();
	}
	return undefined;
}

/** Makes sure that there is a browser; says exactly what to install where it cannot get one itself. */
export function getBrowser() {
	if (findBrowser()) return;
	process.stdout.write('No browser found for the tests: getting one.\n');
	/** @type {[string, string[]][]} */
	const ways = [['npx', ['playwright', 'install', 'chromium']]];
	if (process.getuid?.() === 0)
		ways.push([
			'sh',
			['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium']
		]);
	for (const [command, words] of ways) {
		spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
		if (findBrowser()) return;
	}
	process.stdout.write(
		'The tests need a browser. Install one and run them again:\n' +
			'  npx playwright install --with-deps chromium\n' +
			'or, on Debian and Ubuntu, as root:\n' +
			'  apt-get install chromium\n'
	);
	process.exit(1);
}
