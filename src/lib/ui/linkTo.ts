/** The address of a View for others: that of the investigation itself where the page shows a figure that was opened. */
export function linkTo(investigation: string, query: string): string {
	const { origin, pathname } = location;
	const path = pathname.startsWith('/opened') ? `/${investigation}` : pathname;
	return `${origin}${path}${query === '' ? '' : `?${query}`}`;
}
