import type { Evidence } from '$lib/evidence';
import { capped, firmest, sideOf } from '$lib/evidence';
import { lookup, type Assertion, type Investigation, type Language, type Standing } from '$lib/model';
import type { Weight } from '$lib/picture';
import { backingWords, inLanguage } from '$lib/wording';
import { m } from '$messages/messages';

/** The name of an origin in a language; its id where there is none. */
export function originName(investigation: Investigation, id: string, language: Language): string {
	const origin = lookup(investigation).origins.get(id);
	return origin ? inLanguage(origin.name, language) : id;
}

/** What stands behind an assertion, and who: "5 source notes, 1 origin: an anonymous US defence official". */
export function backingSentence(
	investigation: Investigation,
	evidence: Evidence,
	language: Language
): string {
	const backing = backingWords(evidence, language);
	if (evidence.corroboration === 0) return backing;
	const names = evidence.origins.map((id) => originName(investigation, id, language));
	return m['panel.backing_origins']({ backing, names: listOf(names, language) }, { locale: language });
}

/** "A, B and C" */
export function listOf(names: readonly string[], language: Language): string {
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** How wide the line of an assertion is drawn; null where nothing supports it. */
export function weightOf({ corroboration }: Evidence): Weight | null {
	if (corroboration === 0) return null;
	return corroboration >= 3 ? 3 : corroboration === 2 ? 2 : 1;
}

/** The standing that the notes alone would allow, where an editor's caution holds the assertion below it; else null. */
export function heldBelow(assertion: Assertion, evidence: Evidence): Standing | null {
	const backing = evidence.notes.filter(({ note }) => sideOf(note) === 'for');
	const allowed = firmest(backing.map(({ standing }) => standing));
	return allowed && capped(allowed, assertion.caution) !== allowed ? allowed : null;
}
