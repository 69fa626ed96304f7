import { lookup, type Investigation, type Language, type OriginKind } from '$lib/model';
import { inCircle } from '$lib/evidence';
import { m } from '$messages/messages';
import { regional } from './regional';
import { inLanguage } from './text';

/** Kinds of origin that have no name of their own: what stands for one is a description. */
const nameless: readonly OriginKind[] = ['anonymous-official', 'unknown'];

/** The name of an origin as it stands inside a sentence ("the US Department of State", "an unnamed US official"). */
export function originSaid(investigation: Investigation, id: string, language: Language): string {
	const members = inCircle(id);
	if (members)
		return circleWords(
			members.map((member) => originSaid(investigation, member, language)),
			language
		);
	const { article: articles, common = [] } = lookup(investigation).origins.get(id) ?? {};
	const listed = originName(investigation, id, language);
	const name = common.includes(language)
		? listed.charAt(0).toLocaleLowerCase(language) + listed.slice(1)
		: listed;
	const article = articles?.[language];
	return article === undefined ? name : `${article} ${name}`;
}

/** The name of an origin that stands alone: a description opens with a capital, a name keeps its own ("dpa-AFX"). */
export function originTitle(investigation: Investigation, id: string, language: Language): string {
	const name = originName(investigation, id, language);
	const kind = lookup(investigation).origins.get(id)?.kind;
	return kind && nameless.includes(kind) ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : name;
}

/** Several that rest on each other, of whom none is told before the others: "the Echo, the Post and the Smudge in a circle". */
function circleWords(members: readonly string[], language: Language): string {
	const names = new Intl.ListFormat(regional(language), { type: 'conjunction' }).format(members);
	return m['origin.circle']({ names }, { locale: language });
}

/** The name of an origin as it stands in a list, after a colon or in brackets; its id where there is none. */
export function originName(investigation: Investigation, id: string, language: Language): string {
	const members = inCircle(id);
	if (members)
		return circleWords(
			members.map((member) => originName(investigation, member, language)),
			language
		);
	const origin = lookup(investigation).origins.get(id);
	if (!origin) return id;
	const name = inLanguage(origin.name, language);
	return nameless.includes(origin.kind) ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name;
}
