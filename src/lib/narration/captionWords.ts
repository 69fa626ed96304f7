/** A caption for a picture, as an editor would print it. */
import { independent, type EvidenceIndex } from '$lib/evidence';
import { standings, type Investigation, type Language, type Standing } from '$lib/model';
import type { Picture } from '$lib/picture';
import type { View } from '$lib/view';
import { countWords, sentenceAround } from '$lib/wording';
import { m } from '$messages/messages';
import { capitalised } from './capitalised';
import { named } from './hidden';
import { listOf } from './listOf';
import { counted, relationshipsWords, stopped } from './counted';
import { centreOf, shownTies } from './shownTies';
import type { Ends } from './tiedEnds';
import type { Tie } from './ties';

/**
 * What a picture shows, how firmly its relationships are said, on how many sources and independent origins they rest,
 * and whether sources disagree; `ends` are the two whose ties it shows, if it does. What is hidden is said elsewhere.
 */
export function captionWords(
	investigation: Investigation,
	evidence: EvidenceIndex,
	picture: Picture,
	view: View,
	ends: Ends | null = null
): string {
	const { language } = view;
	if (picture.nodes.length === 0) return '';
	const ties = shownTies(investigation, evidence, picture, language);
	const shows = shown(investigation, picture, view, ties.length, ends);
	if (ties.length === 0) return shows;
	return [shows, firmness(ties, language), backing(ties, language), disagreement(ties, language)]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function shown(
	investigation: Investigation,
	picture: Picture,
	view: View,
	ties: number,
	ends: Ends | null
): string {
	const { language, spotlight } = view;
	const locale = { locale: language };
	const entities = countWords('entities', picture.nodes.length, language);
	const relationships = relationshipsWords(ties, language);
	// By the names that stand on the picture, as the title has them.
	const say = (one = '', other = '') =>
		m['caption.shows_ties']({ entities, relationships, one, other }, locale);
	if (ends) return sentenceAround(investigation, ends, language, say, { short: true });
	const centre = centreOf(picture, view).map(({ id }) => id);
	if (centre.length === 0 || picture.nodes.length === 1)
		return m['caption.shows']({ entities, relationships }, locale);
	const sentence = sentenceAround(investigation, centre, language, (...all) => {
		const names = named(all, language);
		if (!spotlight || spotlight.depth === 0)
			return m['caption.shows_around']({ entities, relationships, names }, locale);
		const steps = m['views.steps']({ n: spotlight.depth }, locale);
		return m['caption.shows_within']({ entities, relationships, names, steps }, locale);
	});
	return stopped(sentence);
}

const said = {
	stated: m['caption.stated'],
	reported: m['caption.reported'],
	alleged: m['caption.alleged'],
	charged: m['caption.charged'],
	convicted: m['caption.convicted'],
	sanctioned: m['caption.sanctioned'],
	acknowledged: m['caption.acknowledged'],
	denied: m['caption.denied'],
	retracted: m['caption.retracted']
} satisfies Record<Standing, unknown>;

/** How many relationships have each standing, the firmest first; of only one standing in a shorter sentence. */
function firmness(ties: readonly Tie[], language: Language): string {
	const locale = { locale: language };
	const groups = standings
		.map((standing) => ({ standing, n: ties.filter((tie) => tie.standing === standing).length }))
		.filter(({ n }) => n > 0);
	const [only] = groups;
	if (only && groups.length === 1) {
		const who = m['caption.all']({ n: only.n, number: counted(only.n, language) }, locale);
		return `${capitalised(said[only.standing]({ n: only.n, who }, locale), language)}.`;
	}
	const list = groups.map(({ standing, n }) => said[standing]({ n, who: counted(n, language) }, locale));
	return m['caption.firmness']({ list: listOf(list, language) }, locale);
}

function backing(ties: readonly Tie[], language: Language): string {
	const locale = { locale: language };
	const sources = new Set(ties.flatMap(({ evidence }) => evidence.notes.map(({ note }) => note.source))).size;
	const origins = independent(ties.flatMap(({ evidence }) => evidence.origins)).length;
	const words = {
		sources: countWords('sources', sources, language),
		origins: m['caption.origins']({ n: origins, number: counted(origins, language) }, locale)
	};
	const n = ties.filter(({ evidence }) => evidence.corroboration === 1).length;
	if (n === 0 || origins === 1) return m['caption.backing'](words, locale);
	return m['caption.backing_lone']({ ...words, n, number: counted(n, language) }, locale);
}

function disagreement(ties: readonly Tie[], language: Language): string {
	const locale = { locale: language };
	const contested = ties.filter(({ evidence }) => evidence.contested).length;
	const detailed = ties.filter(
		({ evidence: { contested: tie, disputes } }) => !tie && disputes.length > 0
	).length;
	if (contested === 0) {
		if (detailed === 0) return '';
		return m['caption.details']({ n: detailed, number: counted(detailed, language) }, locale);
	}
	const tie = m['caption.contested_ties']({ n: contested, number: counted(contested, language) }, locale);
	if (detailed === 0) return m['caption.contested']({ ties: tie }, locale);
	const details = m['caption.other_details']({ n: detailed, number: counted(detailed, language) }, locale);
	return m['caption.contested_and']({ ties: tie, details }, locale);
}
