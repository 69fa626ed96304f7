import type { EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation, type Language } from '$lib/model';
import { assertionSentence, type Numbering } from '$lib/narration';
import type { Picture } from '$lib/picture';
import { backingWords } from '$lib/wording';

/** More relationships of a line than this are not spelt out. */
const most = 12;

/**
 * What each line of a picture says, as sentences with their sources: of a bundle each of its relationships. By the ids of
 * lines; of anything else nothing. `told` takes out of a sentence what is kept to ourselves.
 */
export function titlesOf(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ edges }: Pick<Picture, 'edges'>,
	{ numbersOf }: Numbering,
	language: Language,
	told: (text: string) => string
): (id: string) => string | undefined {
	const { assertions } = lookup(investigation);
	const sentenceOf = (id: string): string[] => {
		const [assertion, weighed] = [assertions.get(id), evidence.get(id)];
		if (!assertion || !weighed) return [];
		const numbers = numbersOf({ relationships: [id] });
		const sentence = assertionSentence(investigation, assertion, weighed, language);
		return [`${sentence} (${backingWords(weighed, language)}) [${numbers.join(', ')}].`];
	};
	const byLine = new Map(edges.map(({ id, relationships }) => [id, relationships]));
	return (id) => byLine.get(id)?.slice(0, most).flatMap(sentenceOf).map(told).join('\n');
}
