import { type Investigation, type Language, type ScenePatch } from '$lib/model';
import { openingOf } from '$lib/filters';
import { writeAddress, type View } from '$lib/view';
import { askedBy } from '../patches';
import { viewAsked } from '../sceneViews';

/**
 * What a View asks for, as a scene after another would have it. Where that one names sectors rather than each entity, and
 * the View still shows them, so does this.
 */
export function recordView(
	view: View,
	before: ScenePatch,
	investigation: Investigation,
	language: Language
): ScenePatch {
	const opening = openingOf(investigation, language);
	const asked = askedBy(view, opening);
	const { sectors, only } = before;
	if (!sectors) return asked;
	const rest = Object.fromEntries(Object.entries(asked).filter(([name]) => name !== 'only'));
	const shorter = { ...rest, sectors, ...(only ? { only } : {}) };
	const shown = viewAsked(shorter, investigation, language).view;
	return writeAddress(shown, opening) === writeAddress({ ...view, language }, opening) ? shorter : asked;
}
