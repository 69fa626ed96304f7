import { carriesOf } from '$lib/figure';
import type { Workspace } from '$lib/state';
import { Desk } from './desk.svelte';
import { pngOf } from './files';

/** Puts the figure of what is shown onto the clipboard as an image, by the choices that were made last. */
export async function copyImage(workspace: Workspace): Promise<void> {
	const desk = new Desk(workspace);
	const image = desk.make().then(() => {
		const { made, choices, times } = desk;
		if (!made) throw new Error('The figure could not be made');
		return pngOf(made.figure, carriesOf(made, choices.carry), times);
	});
	// Handed over as a promise, since the browser only takes it from the press of the key itself.
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]).finally(() => desk.end());
}
