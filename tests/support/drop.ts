import type { Page } from 'playwright';

/** A file as a reader drags it. */
export interface Dropped {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Lets go of a file over the page, as a browser tells of it. */
export async function drop(page: Page, { name, bytes }: Dropped) {
	const encoded = Buffer.from(bytes).toString('base64');
	await page.evaluate(
		([file, content]) => {
			const held = new DataTransfer();
			const whole = Uint8Array.from(atob(content ?? ''), (sign) => sign.charCodeAt(0));
			held.items.add(new File([whole], file ?? ''));
			document.body.dispatchEvent(
				new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true })
			);
		},
		[name, encoded]
	);
}
