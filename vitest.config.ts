import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { browserPath, chromiumArguments } from './tests/support/browser.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const resolve = {
	alias: { $lib: path('./src/lib'), $messages: path('./src/messages') }
};

// The messages are compiled before any test runs (npm run messages), so no plugin has to watch them here.
export default defineConfig({
	test: {
		projects: [
			{
				resolve,
				test: {
					name: 'unit',
					include: ['tests/{unit,contract}/**/*.test.ts'],
					environment: 'node',
					// The pure layers keep nothing that one test could leave to the next: modules are loaded once.
					isolate: false
				}
			},
			{
				resolve,
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// After all else and one at a time: a busy machine would make a story fail that nothing is wrong with.
					fileParallelism: false,
					sequence: { groupOrder: 1 }
				}
			},
			{
				resolve: { ...resolve, conditions: ['browser'] },
				plugins: [svelte()],
				test: {
					name: 'component',
					include: ['tests/component/**/*.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: browserPath(), args: chromiumArguments }
						}),
						instances: [{ browser: 'chromium', viewport: { width: 1000, height: 700 } }]
					}
				}
			}
		]
	}
});
