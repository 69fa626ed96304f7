import type { Evidence } from '$lib/evidence';
import { capped, firmest, sideOf } from '$lib/evidence';
import type { Assertion, Investigation, Language, Standing } from '$lib/model';
import type { Weight } from '$lib/picture';
import { reportsWords } from '$lib/wording';
import { m } from '$messages/messages';
import { listOf } from './listOf';
import { originSaid } from './originNames';

/** What stands behind an assertion, and who: "5 reports, 1 origin: an anonymous US defence official". */
export function backingSentence(
	investigation: Investigation,
	evidence: Evidence,
	language: Language
): string {
	const reports = reportsWords(evidence, language);
	if (evidence.corroboration === 0) return reports;
	const names = evidence.origins.map((id) => originSaid(investigation, id, language));
	return m['panel.backing_origins']({ reports, names: listOf(names, language) }, { locale: language });
}

/** How wide the line of an assertion is drawn, at its narrowest where it is only retracted; null where nothing supports it. */
export function weightOf({ corroboration, standing }: Evidence): Weight | null {
	if (standing === null) return null;
	return corroboration >= 3 ? 3 : corroboration === 2 ? 2 : 1;
}

/** The standing that the notes alone would allow, where an editor's caution holds the assertion below it; else null. */
export function heldBelow(assertion: Assertion, evidence: Evidence): Standing | null {
	const backing = evidence.notes.filter(({ note }) => sideOf(note) === 'for');
	const allowed = firmest(backing.map(({ standing }) => standing));
	return allowed && capped(allowed, assertion.caution) !== allowed ? allowed : null;
}
