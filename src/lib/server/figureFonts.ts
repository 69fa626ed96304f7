import type { FontFiles } from '$lib/figure';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const whole = {
	500: '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
	600: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'
} as const;

/** The files of a figure's fonts, from the packages that bring them. */
export const fontsOnDisk: FontFiles = {
	part: (name) =>
		readFile(require.resolve(`@fontsource-variable/inter/files/inter-${name}-wght-normal.woff2`)),
	whole: (weight) => readFile(require.resolve(whole[weight]))
};
