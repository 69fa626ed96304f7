import type { Chain, Chains, Circle, Foundation } from '$lib/evidence';
import { lookup, type Investigation, type Language } from '$lib/model';
import { countWords, inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import { originSaid } from './originNames';
import { listOf } from './listOf';
import { attributionSentence } from './note';
import { full } from './walk/tieSpeech';

/**
 * The way of one note in sentences, told beside its source's title: who said it, via whom, and what that rests on, as far
 * as it speaks of the same (a source may draw on another for something else); what a qualifying note says, since it counts
 * only with that; that it is part of a circle.
 */
export function chainSentences(investigation: Investigation, chain: Chain, language: Language): string {
	const locale = { locale: language };
	const { note } = chain.weighed;
	const titles = (which: (foundation: Foundation) => boolean) => {
		const found = chain.foundations.filter(which);
		return listOf(
			found.map(({ source }) => quoted(investigation, source, language)),
			language
		);
	};
	const near = titles(({ speaks, depth }) => speaks && depth === 1);
	const far = titles(({ speaks, depth }) => speaks && depth > 1);
	const silent = titles(({ speaks }) => !speaks);
	let sentence = attributionSentence(investigation, chain.weighed, language);
	if (near || far) sentence = m['chain.rests']({ sentence, titles: near || far }, locale);
	if (near && far) sentence = m['chain.rests_further']({ sentence, titles: far }, locale);
	const qualifies = note.stance === 'qualifies';
	return [
		full(sentence),
		...(silent ? [m['chain.silent']({ titles: silent }, locale)] : []),
		...(qualifies ? [full(m['chain.qualifies']({ text: inLanguage(note.text, language) }, locale))] : []),
		...(chain.circle ? [m['chain.in_circle']({}, locale)] : [])
	].join(' ');
}

/**
 * How many reports there are and how few they come from: "5 reports, 1 origin: an unnamed US defence official. 1 note
 * only mentions it and corroborates nothing."
 */
export function chainsSummary(investigation: Investigation, chains: Chains, language: Language): string {
	const locale = { locale: language };
	const { backing, contradicting, mentioning } = chains;
	const names = chains.counted.map((origin) => originSaid(investigation, origin, language));
	const notes = backing.flatMap((group) => group.chains);
	const counted = [
		[m['chain.qualified'], notes.filter(({ weighed }) => weighed.note.stance === 'qualifies').length],
		[m['chain.mentioned'], mentioning.length],
		[m['chain.contradicted'], contradicting.flatMap((group) => group.chains).length]
	] as const;
	return [
		chains.origins === 0
			? m['chain.nothing']({}, locale)
			: m['chain.summary'](
					{
						reports: countWords('reports', chains.reports, language),
						origins: countWords('origins', chains.origins, language),
						names: listOf(names, language)
					},
					locale
				),
		...counted.flatMap(([words, n]) => (n > 0 ? [words({ n }, locale)] : []))
	].join(' ');
}

/** A circle of sources that rest on each other, named from one to the next and back. */
export function circleSentence(
	investigation: Investigation,
	{ sources, ring }: Circle,
	language: Language
): string {
	const locale = { locale: language };
	const [first = '', ...others] = ring.map((id) => quoted(investigation, id, language));
	if (others.length === 0) return m['chain.circle_self']({ first }, locale);
	const around = others.reduceRight((next, each) => m['chain.circle_then']({ first: each, next }, locale));
	const sentence = m['chain.circle']({ first, others: around }, locale);
	const more = sources.length - ring.length;
	return more > 0 ? `${sentence} ${m['chain.circle_more']({ n: more }, locale)}` : sentence;
}

function quoted(investigation: Investigation, source: string, language: Language): string {
	const title = lookup(investigation).sources.get(source)?.title ?? source;
	return m['chain.title']({ title }, { locale: language });
}
