import type { Evidence } from '$lib/evidence';
import { capped, firmest, sideOf } from '$lib/evidence';
import {
	lookup,
	type Assertion,
	type Investigation,
	type Language,
	type OriginKind,
	type Standing
} from '$lib/model';
import type { Weight } from '$lib/picture';
import { backingWords, inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import { listOf } from './listOf';

/** Kinds of origin that have no name of their own: what stands for one is a description. */
const nameless: readonly OriginKind[] = ['anonymous-official', 'unknown'];

/** The name of an origin as it stands inside a sentence ("the US Department of State", "an unnamed US official"). */
export function originSaid(investigation: Investigation, id: string, language: Language): string {
	const { article: articles, common = [] } = lookup(investigation).origins.get(id) ?? {};
	const listed = originName(investigation, id, language);
	const name = common.includes(language)
		? listed.charAt(0).toLocaleLowerCase(language) + listed.slice(1)
		: listed;
	const article = articles?.[language];
	return article === undefined ? name : `${article} ${name}`;
}

/** The name of an origin as it stands in a list, after a colon or in brackets; its id where there is none. */
export function originName(investigation: Investigation, id: string, language: Language): string {
	const origin = lookup(investigation).origins.get(id);
	if (!origin) return id;
	const name = inLanguage(origin.name, language);
	return nameless.includes(origin.kind) ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name;
}

/** What stands behind an assertion, and who: "5 source notes, 1 origin: an anonymous US defence official". */
export function backingSentence(
	investigation: Investigation,
	evidence: Evidence,
	language: Language
): string {
	const backing = backingWords(evidence, language);
	if (evidence.corroboration === 0) return backing;
	const names = evidence.origins.map((id) => originSaid(investigation, id, language));
	return m['panel.backing_origins']({ backing, names: listOf(names, language) }, { locale: language });
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
