import { sideOf } from '$lib/evidence';
import { lookup, type Investigation, type Language } from '$lib/model';
import { countWords, entityName, relationshipSentence, standingAdverb, standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import { originName } from '../originNames';
import { questions } from '../dispute';
import { capitalised } from '../capitalised';
import { listOf } from '../listOf';
import type { Tie } from '../ties';
import { wayBack, type Walk } from './walk';
import type { Ways } from './ways';

/** More names than this are counted. */
const mostNamed = 3;

/** What words are made for: the records, and the reader's language. */
export interface Telling {
	readonly investigation: Investigation;
	readonly language: Language;
}

/**
 * One relationship as it is heard by who stands at one of its ends, in full sentences: whether it is contested, what is
 * said, by whom, and what is in question. It is read from the other end, so that each begins with what is new and not
 * with the name of where one stands.
 */
export function tieWords(telling: Telling, tie: Tie): string {
	const { investigation, language } = telling;
	const locale = { locale: language };
	const sentence = relationshipSentence(investigation, tie.relationship, tie.standing, language, tie.other);
	const dated = tie.period === '' ? sentence : m['walk.dated']({ sentence, period: tie.period }, locale);
	const said = tie.evidence.contested ? m['walk.tie_contested']({ sentence: dated }, locale) : dated;
	const details = tie.evidence.disputes.flatMap(({ about }) =>
		about === null ? [] : [m['walk.disagree']({ question: questions[about]({}, locale) }, locale)]
	);
	return [full(said), full(backed(telling, tie, sentence)), ...details].join(' ');
}

/** Who says so, with the standing where the sentence does not already word it: "1 origin: a US official, carried by …". */
function backed(telling: Telling, { evidence, standing }: Tie, sentence: string): string {
	const { investigation, language } = telling;
	const locale = { locale: language };
	const name = capitalised(standingWords(standing, language), language);
	if (evidence.corroboration === 0)
		return m['walk.unbacked']({ standing: name, none: m['evidence.none']({}, locale) }, locale);
	const origins = countWords('origins', evidence.corroboration, language);
	const said = shortened(
		evidence.origins.map((id) => originName(investigation, id, language)),
		language
	);
	const carriers = evidence.corroboration === 1 ? carriersOf(telling, evidence) : [];
	const names =
		carriers.length > 0
			? contracted(
					m['walk.carried']({ names: said, carriers: shortened(carriers, language) }, locale),
					language
				)
			: said;
	const adverb = standingAdverb(standing, language).replaceAll(',', '').trim();
	if (adverb !== '' && sentence.includes(adverb)) return m['walk.backed']({ origins, names }, locale);
	return m['walk.backed_as']({ standing: name, origins, names }, locale);
}

/** Who carried what one origin said: those named on the way, then those who published it. */
function carriersOf({ investigation, language }: Telling, { notes }: Tie['evidence']): string[] {
	const backing = notes.filter(({ note }) => sideOf(note) === 'for');
	const own = new Set(backing.flatMap(({ speakers, independentOrigin }) => [...speakers, independentOrigin]));
	const { sources } = lookup(investigation);
	const ids = [
		...backing.flatMap(({ note }) => note.via),
		...backing.flatMap(({ note }) => sources.get(note.source)?.publisher ?? [])
	];
	return [...new Set(ids)].filter((id) => !own.has(id)).map((id) => originName(investigation, id, language));
}

function shortened(names: readonly string[], language: Language): string {
	if (names.length <= mostNamed + 1) return listOf(names, language);
	const more = m['hidden.more']({ n: names.length - mostNamed }, { locale: language });
	return listOf([...names.slice(0, mostNamed), more], language);
}

/** In Spanish `de el` contracts before what has no name of its own; "El Universal" keeps its article. */
function contracted(words: string, language: Language): string {
	return language === 'es' ? words.replace(/ de el (?=\p{Ll})/gu, ' del ') : words;
}

/** A sentence with its full stop, where a name does not end in one. */
export function full(sentence: string): string {
	return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/**
 * The relationship that is looked at, as one thing to be spoken: the group where it is `entered`, the relationship, how
 * it lies to those beside it and to where one came from, and its place among all.
 */
export function tieSpeech(telling: Telling, walk: Walk, ways: Ways, tie: Tie, entered: boolean): string {
	const { investigation, language } = telling;
	const locale = { locale: language };
	const group = ways.groups.find(({ ties }) => ties.includes(tie));
	const parallel = ways.list.filter(({ other }) => other === tie.other).length;
	const name = entityName(investigation, tie.other, language);
	return [
		entered && group ? m['walk.group_entered']({ label: group.label, n: group.ties.length }, locale) : '',
		tieWords(telling, tie),
		parallel > 1 ? full(m['walk.parallel']({ n: parallel, name }, locale)) : '',
		wayBack(walk) === tie.relationship.id ? m['walk.way_back']({}, locale) : '',
		m['walk.position']({ n: ways.list.indexOf(tie) + 1, all: ways.list.length }, locale)
	]
		.filter((part) => part !== '')
		.join(' ');
}
