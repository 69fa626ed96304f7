/** What a publisher chooses of a network in a frame of theirs: `controls=legend,zoom&theme=dark`, beside a View's address. */
import { writeAddress, type Ignored } from './address';
import type { View } from './view';

export const embedControls = ['title', 'legend', 'sources', 'zoom', 'table'] as const;
export type EmbedControl = (typeof embedControls)[number];

export const embedThemes = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export interface EmbedChoice {
	readonly controls: readonly EmbedControl[];
	/** `auto` follows the reader's system. */
	readonly theme: EmbedTheme;
}

/** What an address says of `controls` where there are to be none. */
const no = 'none';

/** What an embed has where its address does not say. */
export const usualEmbed: EmbedChoice = { controls: embedControls, theme: 'auto' };

/** The choice that an address makes, what of it was ignored, and the rest of the address: that of a View. Never throws. */
export function readEmbed(query: URLSearchParams): {
	readonly choice: EmbedChoice;
	readonly ignored: readonly Ignored[];
	readonly rest: URLSearchParams;
} {
	const rest = new URLSearchParams(query);
	const ignored: Ignored[] = [];
	const ignore = (parameter: string, value: string) =>
		ignored.push({ parameter, value: value.slice(0, 100), why: 'bad-value' });
	const named = query.get('controls');
	const asked = named === null ? [] : named.slice(0, 200).split(',');
	for (const each of asked)
		if (each !== '' && each !== no && !embedControls.some((one) => one === each)) ignore('controls', each);
	const controls = named === null ? embedControls : embedControls.filter((each) => asked.includes(each));
	const wanted = query.get('theme');
	const theme = embedThemes.find((each) => each === wanted);
	if (wanted !== null && !theme) ignore('theme', wanted);
	rest.delete('controls');
	rest.delete('theme');
	return { choice: { controls, theme: theme ?? usualEmbed.theme }, ignored, rest };
}

/** A View's address with a choice: what a choice leaves as it usually is stands not in it. */
export function writeEmbed(address: string, { controls, theme }: EmbedChoice): string {
	const all = embedControls.every((each) => controls.includes(each));
	return [
		...(address === '' ? [] : [address]),
		...(all ? [] : [`controls=${controls.length > 0 ? controls.join(',') : no}`]),
		...(theme === usualEmbed.theme ? [] : [`theme=${theme}`])
	].join('&');
}

/**
 * What is seen as the query of a frame or a file. The camera is left out, since a frame has a size of its own and the
 * picture is fitted into it; the language is always said, so that no reader's browser decides on it.
 */
export function publishedQuery(view: View, opening: View, choice: EmbedChoice): string {
	const written = writeAddress({ ...view, camera: null }, opening);
	const said = /(^|&)lang=/.test(written)
		? written
		: `${written === '' ? 'v=1' : written}&lang=${view.language}`;
	return writeEmbed(said, choice);
}
