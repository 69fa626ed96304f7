import type { FontFiles, FontPart } from '$lib/figure';

/** The addresses of the fonts' files, each fetched once it is needed. */
const parts: Readonly<Record<FontPart, () => Promise<{ default: string }>>> = {
	latin: () => import('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'),
	'latin-ext': () => import('@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'),
	cyrillic: () => import('@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'),
	'cyrillic-ext': () => import('@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'),
	greek: () => import('@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url'),
	'greek-ext': () => import('@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url'),
	vietnamese: () => import('@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url')
};
const whole = {
	500: () => import('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url'),
	600: () => import('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url')
};

const kept = new Map<string, Promise<Uint8Array>>();

/** The bytes at an address of our own; asked for again where it failed. */
async function bytesAt(load: () => Promise<{ default: string }>): Promise<Uint8Array> {
	const { default: address } = await load();
	let bytes = kept.get(address);
	if (!bytes) {
		bytes = fetch(address).then(async (response) => {
			if (!response.ok) throw new Error(`${response.status} ${address}`);
			return new Uint8Array(await response.arrayBuffer());
		});
		kept.set(address, bytes);
		bytes.catch(() => kept.delete(address));
	}
	return bytes;
}

/** The files of a figure's fonts, from where the page came from. */
export const fontsHere: FontFiles = {
	part: (name) => bytesAt(parts[name]),
	whole: (weight) => bytesAt(whole[weight])
};
