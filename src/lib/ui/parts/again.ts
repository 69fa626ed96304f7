/**
 * Gets what was not got before. A style sheet that failed is not asked for a second time by itself, and the part that it
 * belongs to would come back without its looks: it is asked for anew here.
 */
export function again<T>(load: () => Promise<T>): Promise<T> {
	for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
		if (!sheet.sheet) sheet.replaceWith(sheet.cloneNode());
	}
	return load();
}
