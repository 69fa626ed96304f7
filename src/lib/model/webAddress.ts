/** An address that a reader may follow, http or https; null of any other. Canonical, so that no sign in it needs a quote. */
export function webAddress(address: string | undefined): URL | null {
	const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
	return url && ['http:', 'https:'].includes(url.protocol) ? url : null;
}
