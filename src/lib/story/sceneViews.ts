import { openingOf } from '$lib/filters';
import type { Investigation, Language, ScenePatch, Story } from '$lib/model';
import { readAddress, type ReadView } from '$lib/view';
import { askedAfter } from './patches';

/** What a patch says to show of the network only these sectors. */
const sectors = 'sectors';

/**
 * The View of each scene of a story, and what of its patch could not be followed. A patch is an address in parts, so a
 * scene shows whatever a link can show; it says only what changes from the scene before.
 */
export function sceneViews(story: Story, investigation: Investigation): readonly ReadView[] {
	let asked: ScenePatch = {};
	return story.scenes.map(({ patch }) => {
		asked = askedAfter(asked, patch);
		return viewAsked(asked, investigation, story.language);
	});
}

/** The View that is asked for, and what of it could not be followed. */
export function viewAsked(asked: ScenePatch, investigation: Investigation, language: Language): ReadView {
	const opening = openingOf(investigation, language);
	return readAddress(addressOf(asked, investigation), investigation, opening);
}

/** Whatever an address may say of a View, a scene may say; and it says nothing of the language, which is the story's. */
function addressOf(asked: ScenePatch, investigation: Investigation): URLSearchParams {
	const shown = asked[sectors];
	const kept = Object.entries(asked).filter(
		([name, values]) => values.length > 0 && name !== sectors && name !== 'lang'
	);
	const query = new URLSearchParams(kept.map(([name, values]) => [name, values.join(',')]));
	if (shown && shown.length > 0) query.set('only', onlyIn(shown, asked, investigation).join(','));
	return query;
}

/** The entities of some sectors, what the spotlight is on, and whoever is named besides. */
function onlyIn(
	shown: readonly string[],
	{ spotlight = [], only = [] }: ScenePatch,
	{ vocabulary, entities }: Investigation
): readonly string[] {
	const types = new Set(
		vocabulary.entityTypes.filter(({ sector }) => shown.includes(sector)).map(({ id }) => id)
	);
	const inThem = entities.filter(({ type }) => types.has(type)).map(({ id }) => id);
	return [...new Set([...spotlight, ...only, ...inThem])];
}
