import type { Investigation } from '$lib/model';
import type { View } from '$lib/view';
import { countWords, sentenceAround } from '$lib/wording';
import { m } from '$messages/messages';

/** What the spotlight is on, how far it reaches, and how many `entities` show in it; null where there is none. */
export function spotlightSentence(
	investigation: Investigation,
	{ spotlight, language }: Pick<View, 'spotlight' | 'language'>,
	entities: number
): string | null {
	if (!spotlight) return null;
	const { centre, depth } = spotlight;
	return sentenceAround(investigation, centre, language, (...names) =>
		m['screen.spotlit'](
			{ name: names.join(', '), depth, entities: countWords('entities', entities, language) },
			{ locale: language }
		)
	);
}
