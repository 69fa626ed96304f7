import { lookup, type Investigation, type Language } from '$lib/model';
import type { Onward, Way } from '$lib/picture';
import { phrase, standalone } from '$lib/wording';
import { m } from '$messages/messages';

/** What of some entities' neighbours is not on the picture, in words. */
export interface OnwardWords {
	/** "14 more neighbours are not shown, 3 of them well sourced."; null where all that could be is shown. */
	readonly more: string | null;
	/** What filters and the period hold back; null where they hold back none. */
	readonly held: string | null;
}

/** Says how much more of some entities' neighbours there is, and what no expansion would bring. */
export function onwardWords({ count, wellSourced, heldBack }: Onward, language: Language): OnwardWords {
	const locale = { locale: language };
	const more =
		wellSourced > 0
			? m['onward.more_firm']({ n: count, firm: wellSourced }, locale)
			: m['onward.more']({ n: count }, locale);
	return {
		more: count > 0 ? more : null,
		held: heldBack > 0 ? m['onward.held']({ n: heldBack }, locale) : null
	};
}

/**
 * One kind of tie that entities can be expanded by, as it reads from their side: "was sanctioned by". It is no firmer
 * than the least firm of the ties that it stands for.
 */
export function wayWords(
	investigation: Investigation,
	{ type, end, standing }: Way,
	language: Language
): string {
	const found = lookup(investigation).relationshipTypes.get(type);
	if (!found) return type;
	return standalone(phrase(found, end === 'object' ? 'inverse' : 'forward', standing, language));
}
