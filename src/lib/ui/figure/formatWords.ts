import { m } from '$messages/messages';

/** What the formats of a figure are called. */
export const formatWords = {
	article: m['figure.preset_article'],
	square: m['figure.preset_square'],
	story: m['figure.preset_story'],
	'a4-portrait': m['figure.preset_a4_portrait'],
	'a4-landscape': m['figure.preset_a4_landscape'],
	slide: m['figure.preset_slide'],
	column: m['figure.preset_column'],
	link: m['figure.preset_link']
};
