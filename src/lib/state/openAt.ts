import { openingOf } from '$lib/filters';
import type { Investigation, Language } from '$lib/model';
import { readAddress, type ReadView } from '$lib/view';

/** The View that an address asks for of an investigation: what it does not say is as the investigation opens. */
export function openAt(query: URLSearchParams, investigation: Investigation, language: Language): ReadView {
	return readAddress(query, investigation, openingOf(investigation, language));
}
