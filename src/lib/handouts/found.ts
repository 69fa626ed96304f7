import type { EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation, type Language, type Question } from '$lib/model';
import { assertionSentence, numberRanges } from '$lib/narration';
import { entityName } from '$lib/wording';
import { setLines, type Telling } from './setBlocks';
import { setSpans, type Span } from './setSpans';
import { ink, type } from './type';
import type { Tag, Unit } from './unit';

const indent = 14;

/** What is right to point at, as sentences as firm as their evidence allows, with the numbers of their sources. */
export function foundUnits(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ find }: Pick<Question, 'find'>,
	width: number,
	within: Tag,
	language: Language,
	{ numbersOf }: Telling
): readonly Unit[] {
	const { entities, assertions } = lookup(investigation);
	const list: Tag = { type: 'L', within };
	return find.flatMap((id) => {
		const [assertion, weighed] = [assertions.get(id), evidence.get(id)];
		const words = entities.has(id)
			? entityName(investigation, id, language)
			: assertion && weighed && assertionSentence(investigation, assertion, weighed, language);
		if (!words) return [];
		const numbers = numberRanges(numbersOf(id)).join(',\u00A0');
		const spans: Span[] = [
			{ text: words },
			...(numbers === '' ? [] : [{ text: `[${numbers}]`, raised: true, weight: 600, fill: ink } as const])
		];
		const item: Tag = { type: 'LI', within: list };
		const body: Tag = { type: 'LBody', within: item };
		const [sign = []] = setSpans([{ text: '•' }], indent, type.prose);
		return setLines(spans, { left: indent, width: width - indent, within: body }, type.prose).map(
			(unit, at): Unit => ({
				...unit,
				before: at === 0 ? 2 : 0,
				pieces: at === 0 ? [{ tag: { type: 'Lbl', within: item }, items: sign }, ...unit.pieces] : unit.pieces
			})
		);
	});
}
