import { cares, type Care, type Entity, type Language } from '$lib/model';
import { m } from '$messages/messages';

const words = {
	minor: m['panel.care_minor'],
	victim: m['panel.care_victim'],
	witness: m['panel.care_witness'],
	uncharged: m['panel.care_uncharged']
} satisfies Record<Care, unknown>;

/** What the editors ask to bear in mind about an entity, a sentence each. */
export function careSentences({ care }: Entity, locale: Language): readonly string[] {
	return cares.filter((each) => care.includes(each)).map((each) => words[each]({}, { locale }));
}
