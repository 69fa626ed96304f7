import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Quiet and offline: a test browser asks nothing of any host but ours. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** The browser that tests use: Playwright's own where it is installed, else a `chromium` found on the PATH. */
export function browserPath(): string | undefined {
	const own = chromium.executablePath();
	if (existsSync(own)) return own;
	for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
		try {
			return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
		} catch {
			continue;
		}
	}
	return undefined;
}
