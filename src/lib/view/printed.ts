/** Characters of an address that somebody may still type. */
const longest = 100;
/** What an address says of how a picture is looked at, and not of what it shows. */
const looks = new Set(['select', 'seed', 'frame', 'camera']);

/**
 * An address as it is printed: without what does not change what is shown, and where that is still too long to be typed
 * the address of the investigation alone. What leads there by a press is the whole address.
 */
export function printedAddress(address: string): string {
	const [place = '', query = ''] = address.split('?', 2);
	const said = query.split('&').filter((part) => !looks.has(part.replace(/=.*$/s, '')));
	// The version of addresses says nothing by itself.
	const shown = said.every((part) => part === '' || part.startsWith('v=')) ? '' : said.join('&');
	const brief = shown === '' ? place : `${place}?${shown}`;
	return brief.length > longest ? place : brief;
}
