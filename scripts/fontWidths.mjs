/**
 * Writes how wide each letter of the figure's fonts is, in thousandths of the font size, into
 * src/lib/picture/letterWidths.json: what is measured without a browser and in it must be the same. Run it when the fonts
 * change; a test says when they have.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const files = { 500: '500Medium/Inter_500Medium.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf' };

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** @param {string} file */
function widthsOf(file) {
	const font = /** @type {import('fontkit').Font} */ (
		openSync(path(`../node_modules/@expo-google-fonts/inter/${file}`))
	);
	/** @type {Record<string, number[]>} */
	const runs = {};
	let [start, next] = [-1, -1];
	for (const code of font.characterSet.toSorted((a, b) => a - b)) {
		if (code !== next) runs[(start = code)] = [];
		runs[start]?.push(Math.round((1000 * font.glyphForCodePoint(code).advanceWidth) / font.unitsPerEm));
		next = code + 1;
	}
	return runs;
}

const widths = Object.fromEntries(Object.entries(files).map(([weight, file]) => [weight, widthsOf(file)]));
writeFileSync(path('../src/lib/picture/letterWidths.json'), `${JSON.stringify(widths)}\n`);
