import type { Workspace } from '$lib/state';
import { writeAddress } from '$lib/view';
import { writeEmbed, type EmbedChoice } from '$lib/view/embed';

/**
 * What is seen now as the query of a frame or a file. The camera is left out, since a frame has a size of its own and the
 * picture is fitted into it; the language is always said, so that no reader's browser decides on it.
 */
export function publishedAddress({ view, opening, language }: Workspace, choice: EmbedChoice): string {
	const written = writeAddress({ ...view, camera: null }, opening);
	const said = /(^|&)lang=/.test(written) ? written : `${written === '' ? 'v=1' : written}&lang=${language}`;
	return writeEmbed(said, choice);
}
