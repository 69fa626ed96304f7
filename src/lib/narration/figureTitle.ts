import type { Investigation } from '$lib/model';
import type { Picture } from '$lib/picture';
import { isNarrowed, type View } from '$lib/view';
import { inLanguage, sentenceAround } from '$lib/wording';
import { m } from '$messages/messages';
import { named } from './hidden';
import { centreOf } from './shownTies';
import type { Ends } from './tiedEnds';
import { suggestedName } from './viewWords';

/** Of a picture that is cut down, so many are named and the others counted. */
const mostNamed = 2;

/**
 * A title for the figure of a View: of the whole network its own; of what ties two entities these; of what is cut out by
 * hand the most important that it shows, since nobody's readers know what was left out.
 */
export function figureTitle(
	investigation: Investigation,
	picture: Picture,
	view: View,
	ends: Ends | null
): string {
	const { language, spotlight, only, hidden } = view;
	// The whole network's title may say what must not be missed: that all of it was invented.
	if (spotlight === null && !isNarrowed(view)) return inLanguage(investigation.about.title, language);
	const locale = { locale: language };
	const around = (ids: readonly string[], say: (...names: string[]) => string) =>
		sentenceAround(investigation, ids, language, say, { short: true });
	if (ends) return around(ends, (one = '', other = '') => m['figure.title_ties']({ one, other }, locale));
	const isCut = only !== null || (spotlight === null && hidden.length > 0);
	if (!isCut || picture.nodes.length === 0) return suggestedName(investigation, view);
	const first = centreOf(picture, view);
	const others = picture.nodes.filter((node) => !first.includes(node));
	const ranked = [...first, ...others.toSorted((a, b) => b.importance - a.importance)];
	const ids = ranked.map(({ id }) => id);
	return around(ids, (...names) => named(names, language, mostNamed));
}
