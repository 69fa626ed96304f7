import type { Apart, ClosestPair, EvidenceIndex, Path, Rank, RankElement, Step } from '$lib/evidence';
import { lookup, type Investigation, type Language } from '$lib/model';
import { countWords, reliabilityWords, sentenceAround, standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import { listOf } from './listOf';
import { supported } from './ties';
import { tieWords } from './walk/tieSpeech';

export interface PathWords {
	/** "From A to B: 3 steps." */
	readonly title: string;
	/** Each step as the walk tells a relationship, as firm as its standing, in the direction of the path. */
	readonly steps: readonly string[];
	/** Which step is the weakest and why, in one sentence. */
	readonly weakest: string;
}

/** A path in sentences. */
export function pathWords(
	investigation: Investigation,
	evidence: EvidenceIndex,
	path: Path,
	language: Language
): PathWords {
	const locale = { locale: language };
	const ends = [path.entities[0] ?? '', path.entities[path.entities.length - 1] ?? ''];
	const steps = m['path.steps']({ n: path.steps.length }, locale);
	return {
		title: sentenceAround(investigation, ends, language, (from = '', to = '') =>
			m['path.title']({ from, to, steps }, locale)
		),
		steps: path.steps.map((step) => stepSentences(investigation, evidence, step, language)),
		weakest: weakestSentence(path, language)
	};
}

function stepSentences(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ relationship: id, to, others }: Step,
	language: Language
): string {
	const relationship = lookup(investigation).relationships.get(id);
	// Seen from where the step leads, a relationship is told from where it sets out.
	const [tie] = relationship ? supported(investigation, [relationship], evidence, language, to) : [];
	if (!tie) throw new Error('a step rests on something');
	const sentences = tieWords({ investigation, language }, tie);
	if (others.length === 0) return sentences;
	return `${sentences} ${m['path.others']({ n: others.length }, { locale: language })}`;
}

/** Which steps of a path are the weakest and what makes them so; of one without a weakest, how firm each is. */
export function weakestSentence({ steps, weakest, why }: Path, language: Language): string {
	const locale = { locale: language };
	const rank = steps[weakest[0] ?? 0]?.rank;
	if (!rank) return '';
	const standing = standingWords(rank.standing, language);
	const origins = originsWords(rank, language);
	if (why === null) {
		const [only, contested] =
			steps.length === 1
				? [m['path.only'], m['path.only_contested']]
				: [m['path.equal'], m['path.equal_contested']];
		return (rank.contested ? contested : only)({ standing, origins }, locale);
	}
	const n = weakest.length;
	const which = listOf(
		weakest.map((i) => String(i + 1)),
		language
	);
	return m['path.weakest']({ n, which, all: steps.length, why: whyWords(rank, why, n, language) }, locale);
}

/** What makes `n` steps the weakest, among those that are as firm in all that counts before it. */
function whyWords(rank: Rank, why: RankElement, n: number, language: Language): string {
	const locale = { locale: language };
	const grade = reliabilityWords(rank.grade, language);
	const standing = standingWords(rank.standing, language);
	const origins = originsWords(rank, language);
	switch (why) {
		case 'contested':
			return m['path.why_contested']({}, locale);
		case 'standing':
			return rank.contested
				? m['path.why_standing_contested']({ n, standing }, locale)
				: m['path.why_standing']({ standing }, locale);
		case 'origins':
			return (rank.contested ? m['path.why_origins_contested'] : m['path.why_origins'])(
				{ n, origins },
				locale
			);
		case 'grade':
			return (rank.contested ? m['path.why_grade_contested'] : m['path.why_grade'])({ n, grade }, locale);
	}
}

function originsWords({ origins }: Rank, language: Language): string {
	if (origins < 3) return countWords('origins', origins, language);
	return m['path.most_origins']({ n: origins }, { locale: language });
}

/** Between which two entities there is no path, how much hangs together with each, and where the parts are closest. */
export function apartSentences(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ reached, leading, directed, closest, from, to }: Apart,
	language: Language
): string {
	const locale = { locale: language };
	const sizes = {
		one: countWords('entities', reached, language),
		other: countWords('entities', leading, language)
	};
	const words = directed ? m['path.apart_directed'] : m['path.apart'];
	return [
		sentenceAround(investigation, [from, to], language, (one = '', other = '') =>
			words({ ...sizes, from: one, to: other }, locale)
		),
		closest
			? closestSentence(investigation, evidence, closest, directed, language)
			: m['path.closest_none']({}, locale)
	].join(' ');
}

function closestSentence(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ one, other, relationships, sources }: ClosestPair,
	directed: boolean,
	language: Language
): string {
	const locale = { locale: language };
	const around = (build: (one: string, other: string) => string) =>
		sentenceAround(investigation, [one, other], language, (a = '', b = '') => build(a, b));
	if (relationships.length === 0) {
		const counted = countWords('sources', sources.length, language);
		return around((a, b) => m['path.closest_sources']({ one: a, other: b, sources: counted }, locale));
	}
	const left = relationships.filter((id) => evidence.get(id)?.standing);
	const why =
		left.length === 0
			? m['path.closest_unsupported']({}, locale)
			: directed
				? m['path.closest_against']({}, locale)
				: m['path.closest_passed']({}, locale);
	return around((a, b) => m['path.closest_tie']({ one: a, other: b, why }, locale));
}
