import type { Workspace } from '$lib/state';
import { pathOf, writeAddress, type Site, type View } from '$lib/view';

/** The address of a View for others: at the investigation itself, whatever page shows it. */
export function linkTo({ investigation, opening, screen }: Workspace, view: View): string {
	const { id } = investigation.about;
	const site = fromAnywhere(screen.site);
	if (!site) return location.href;
	const query = writeAddress(view, opening);
	return `${pathOf(site, opening.language, id)}${query === '' ? '' : `?${query}`}`;
}

/** A site as it is found from outside; null where there is none. */
export function fromAnywhere(site: Site | null): Site | null {
	return site && { ...site, root: `${location.origin}${site.root}` };
}
