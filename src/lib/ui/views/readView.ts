import { isOffered, type Workspace } from '$lib/state';
import { readAddress, type ReadView } from '$lib/view';

/** The View of a kept query on the investigation at hand, in the reader's language, and what of it was ignored. */
export function readView({ investigation, language }: Workspace, query: string): ReadView {
	const parameters = new URLSearchParams(query);
	const read = readAddress(parameters, investigation, 'en', (layout) => isOffered(layout, investigation));
	return { ...read, view: { ...read.view, language } };
}
