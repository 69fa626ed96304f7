import { openAt, type Workspace } from '$lib/state';
import type { ReadView } from '$lib/view';

/** The View of a kept query on the investigation at hand, in the reader's language, and what of it was ignored. */
export function readView({ investigation, language }: Workspace, query: string): ReadView {
	const read = openAt(new URLSearchParams(query), investigation, 'en');
	return { ...read, view: { ...read.view, language } };
}
