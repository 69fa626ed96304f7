export { findBrowser as browserPath } from '../../scripts/browser.mjs';

/** Quiet and offline: a test browser asks nothing of any host but ours. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
