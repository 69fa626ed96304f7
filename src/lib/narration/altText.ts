/** What a picture shows, for who cannot see it: briefly, and line by line. */
import type { EvidenceIndex } from '$lib/evidence';
import type { Investigation, Language } from '$lib/model';
import type { Picture, PictureNode } from '$lib/picture';
import type { View } from '$lib/view';
import { countWords, relationshipSentence, standingAdverb, standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import { capitalised } from './capitalised';
import { counted, relationshipsWords, stopped } from './counted';
import { questions } from './dispute';
import { named } from './hidden';
import { listOf } from './listOf';
import type { Numbering } from './numberedSources';
import { shortened } from './shortened';
import { centreOf, shownTies } from './shownTies';
import type { Ends } from './tiedEnds';
import type { Tie } from './ties';
import { full } from './walk/tieSpeech';

/** Signs, the most that is read out in one go. */
const longest = 255;
const mostKinds = 3;
/** So few are all named. */
const mostNamed = 3;
const mostLines = 60;

/**
 * What a picture shows, short enough for the text alternative of an image: how much and of which kinds, what is at its
 * centre or which two it ties, and the firmest relationship there as firmly as it may be said.
 */
export function altText(
	investigation: Investigation,
	evidence: EvidenceIndex,
	picture: Picture,
	view: View,
	ends: Ends | null = null
): string {
	const { language } = view;
	if (picture.nodes.length === 0) return m['alt.nothing']({}, { locale: language });
	const tied = ends?.flatMap((end) => picture.nodes.find(({ id }) => id === end) ?? []) ?? [];
	const centre = ends ? [] : centreOf(picture, view);
	const busiest = ends || centre.length > 0 ? [] : busiestOf(picture);
	const middle = [...tied, ...centre, ...busiest];
	const firmest = firmestAt(investigation, evidence, picture, middle[0]?.id ?? null, language);
	const say = ends ? m['alt.ties'] : centre.length > 0 ? m['alt.centre'] : m['alt.most'];
	const where = (names: readonly string[]) =>
		names.length === 0 ? '' : stopped(say({ names: named(names, language) }, { locale: language }));
	const long = where(middle.map((node) => bothNames(node, language)));
	const short = where(middle.map((node, at) => (at === 0 ? bothNames(node, language) : node.label)));
	const [kinds, bare] = [scope(picture, language, true), scope(picture, language, false)];
	const tries = [
		[kinds, long, firmest],
		[bare, long, firmest],
		[bare, short, firmest],
		[kinds, long],
		[bare, short]
	].map((parts) => parts.filter((part) => part !== '').join(' '));
	return tries.find((text) => [...text].length <= longest) ?? shortened(tries.at(-1) ?? '', longest);
}

/** A name with what stands beside the node, where that is not a part of it. */
function bothNames({ name, label }: PictureNode, language: Language): string {
	return name.includes(label) ? name : m['alt.also']({ name, label }, { locale: language });
}

/** How much a picture shows: a few by name, of more the kinds that most are of. */
function scope({ nodes, edges, sectors }: Picture, language: Language, withKinds: boolean): string {
	const locale = { locale: language };
	const ties = edges.reduce((sum, { relationships }) => sum + relationships.length, 0);
	const words = {
		entities: countWords('entities', nodes.length, language),
		relationships: relationshipsWords(ties, language)
	};
	if (!withKinds) return m['alt.network'](words, locale);
	if (nodes.length <= mostNamed) {
		const names = nodes.map((node) => bothNames(node, language));
		return m['alt.network_all']({ ...words, all: listOf(names, language) }, locale);
	}
	const kinds = sectors
		.toSorted((a, b) => b.count - a.count)
		.slice(0, mostKinds)
		.map(({ label, count }) => {
			const small = label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
			return m['alt.kind']({ label: small, count: counted(count, language) }, locale);
		});
	const most = sectors.length > mostKinds ? m['alt.network_chiefly'] : m['alt.network_all'];
	const list = listOf(kinds, language);
	return most({ ...words, kinds: list, all: list }, locale);
}

/** The one entity with more relationships than any other on a picture that has no centre. */
function busiestOf({ nodes, edges }: Picture): readonly PictureNode[] {
	const counts = new Map<string, number>();
	for (const { from, to, relationships } of edges)
		for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + relationships.length);
	const ranked = nodes.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
	const [first, second] = ranked.map(({ id }) => counts.get(id) ?? 0);
	return nodes.length > mostNamed && (first ?? 0) > (second ?? 0) ? ranked.slice(0, 1) : [];
}

/** The firmest relationship of an entity, or of the picture, of which sources do not disagree whether it is so. */
function firmestAt(
	investigation: Investigation,
	evidence: EvidenceIndex,
	picture: Picture,
	entity: string | null,
	language: Language
): string {
	const ties = shownTies(investigation, evidence, picture, language).filter(
		({ relationship: { subject, object } }) => entity === null || subject === entity || object === entity
	);
	const tie = ties.find(({ evidence: { contested } }) => !contested) ?? ties[0];
	if (!tie) return '';
	const sentence = relationshipSentence(
		investigation,
		tie.relationship,
		tie.standing,
		language,
		entity ?? undefined
	);
	return full(m['alt.firmest']({ sentence: disputed(tie, sentence, language) }, { locale: language }));
}

const disputed = ({ evidence: { contested } }: Tie, sentence: string, language: Language) =>
	contested ? m['walk.tie_contested']({ sentence }, { locale: language }) : sentence;

/**
 * Every relationship of a picture as a sentence of its own line, with its standing and the numbers of its sources; the
 * most important first, and of very many the rest counted.
 */
export function longDescription(
	investigation: Investigation,
	evidence: EvidenceIndex,
	picture: Picture,
	view: View,
	numbering: Numbering
): string {
	const { language } = view;
	const importance = new Map(picture.nodes.map((node) => [node.id, node.importance]));
	const weight = ({ relationship: { subject, object } }: Tie) =>
		(importance.get(subject) ?? 0) + (importance.get(object) ?? 0);
	const ties = shownTies(investigation, evidence, picture, language).toSorted(
		(a, b) => weight(b) - weight(a)
	);
	const lines = ties.slice(0, mostLines).map((tie) => line(tie, numbering, language));
	const more = ties.length - lines.length;
	return more === 0
		? lines.join('\n')
		: [...lines, m['alt.more']({ n: more, number: counted(more, language) }, { locale: language })].join(
				'\n'
			);
}

function line(tie: Tie, { numbersOf }: Numbering, language: Language): string {
	const locale = { locale: language };
	const { sentence, period, standing, relationship, evidence } = tie;
	const adverb = standingAdverb(standing, language).replaceAll(',', '').trim();
	const dated = period === '' ? sentence : m['walk.dated']({ sentence, period }, locale);
	const worded =
		adverb !== '' && sentence.includes(adverb)
			? dated
			: m['alt.worded']({ sentence: dated, standing: standingWords(standing, language) }, locale);
	const numbers = numbersOf({ relationships: [relationship.id] });
	const details = evidence.disputes.flatMap(({ about }) =>
		about === null ? [] : [m['walk.disagree']({ question: questions[about]({}, locale) }, locale)]
	);
	const said = capitalised(disputed(tie, worded, language), language);
	return [full(numbers.length > 0 ? `${said} [${numbers.join(', ')}]` : said), ...details].join(' ');
}
