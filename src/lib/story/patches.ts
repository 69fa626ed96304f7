/** Patches of scenes as sums and differences: what a scene asks for in all, and what it changes of the one before. */
import type { ScenePatch } from '$lib/model';
import { writeAddress, type View } from '$lib/view';

/** What a patch says to begin from what the investigation opens with. */
const again = 'again';
/** Parameters that say nothing of what a scene shows: its language is the story's. */
const ofTheReader = ['v', 'lang'];

/** What a View asks for that the investigation does not open with. */
export function askedBy(view: View, opening: View): ScenePatch {
	const query = new URLSearchParams(writeAddress(view, opening));
	return Object.fromEntries(
		[...query]
			.filter(([name]) => !ofTheReader.includes(name))
			.map(([name, value]) => [name, value.split(',')])
	);
}

/** What is asked for once a patch has changed it. */
export function askedAfter(before: ScenePatch, patch: ScenePatch): ScenePatch {
	const { [again]: anew, ...changes } = patch;
	return withoutEmpty(anew?.[0] === 'true' ? changes : { ...before, ...changes });
}

/** The patch that leads from one to the other. Without one before it begins anew. */
export function patchBetween(before: ScenePatch | null, now: ScenePatch): ScenePatch {
	const then = before ?? {};
	const changed = Object.entries(now).filter(([name, values]) => values.join() !== then[name]?.join());
	const gone = Object.keys(then).filter((name) => !(name in now));
	return {
		...(before ? {} : { [again]: ['true'] }),
		...Object.fromEntries(changed),
		...Object.fromEntries(gone.map((name) => [name, []]))
	};
}

/** Whether two ask for the same. */
export function isSameAsked(one: ScenePatch, other: ScenePatch): boolean {
	const written = (asked: ScenePatch) =>
		JSON.stringify(Object.entries(withoutEmpty(asked)).sort(([a], [b]) => (a < b ? -1 : 1)));
	return written(one) === written(other);
}

const withoutEmpty = (asked: ScenePatch): ScenePatch =>
	Object.fromEntries(Object.entries(asked).filter(([, values]) => values.length > 0));
