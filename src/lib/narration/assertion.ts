import { isRelationship, type Evidence } from '$lib/evidence';
import { lookup, type Assertion, type Detail, type Investigation, type Language } from '$lib/model';
import {
	dateWords,
	entityName,
	inLanguage,
	relationshipPhrase,
	relationshipSentence,
	standalone
} from '$lib/wording';
import { m } from '$messages/messages';
import { ownerOf, propertyName, propertySentence } from './property';

/**
 * An assertion as a sentence without its full stop, as firm as its evidence allows. What nothing supports is named
 * (kind of tie and both ends) and never worded as so.
 */
export function assertionSentence(
	investigation: Investigation,
	assertion: Assertion,
	evidence: Evidence,
	language: Language
): string {
	const { standing } = evidence;
	if (isRelationship(assertion)) {
		if (standing) return relationshipSentence(investigation, assertion, standing, language);
		const type = lookup(investigation).relationshipTypes.get(assertion.type);
		const [one, other] = [assertion.subject, assertion.object].map((id) =>
			entityName(investigation, id, language)
		);
		return m['panel.tie_unsupported'](
			{ type: type ? inLanguage(type.label, language) : assertion.type, one: one ?? '', other: other ?? '' },
			{ locale: language }
		);
	}
	if (standing) return propertySentence(investigation, assertion, standing, language);
	const owner = ownerOf(investigation, assertion);
	const name = owner === null ? '' : entityName(investigation, owner, language);
	return `${name}: ${propertyName(investigation, assertion.key, language)}`;
}

/** What an assertion itself gives for a detail, in words; null where it gives none. */
export function detailGiven(
	investigation: Investigation,
	assertion: Assertion,
	evidence: Evidence,
	about: Detail,
	language: Language
): string | null {
	if (!isRelationship(assertion)) return about === 'value' ? inLanguage(assertion.value, language) : null;
	const { start, end, place, amount, role } = assertion;
	if (about === 'start') return start === undefined ? null : dateWords(start, language);
	if (about === 'end') return end === undefined ? null : dateWords(end, language);
	if (about === 'place') return place === undefined ? null : entityName(investigation, place, language);
	if (about === 'amount') return amount ? inLanguage(amount, language) : null;
	if (about === 'value') return null;
	if (role) return inLanguage(role, language);
	// A role that is not spelt out is in the very wording of the tie ("downed").
	const { standing } = evidence;
	return standing && standalone(relationshipPhrase(investigation, assertion, standing, language));
}
