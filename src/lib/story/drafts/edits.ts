/** What can be done to a draft. Each gives another draft; all scenes but the one meant show what they showed before. */
import type { ScenePatch } from '$lib/model';
import { askedAfter, isSameAsked, patchBetween } from '../patches';
import type { DraftContent, DraftScene, DraftStory } from './draft';

const mostRemoved = 50;

/** A scene, and what it asks for in all: whatever stands before it, it shows that. */
interface Whole {
	readonly scene: DraftScene;
	readonly asked: ScenePatch;
}

/** What each scene asks for in all. */
export function askedIn(scenes: readonly DraftScene[]): readonly ScenePatch[] {
	let asked: ScenePatch = {};
	return scenes.map(({ patch }) => (asked = askedAfter(asked, patch)));
}

const wholes = (scenes: readonly DraftScene[]): readonly Whole[] => {
	const asked = askedIn(scenes);
	return scenes.map((scene, at) => ({ scene, asked: asked[at] ?? {} }));
};

/** Scenes in a row: the patch of each leads to what it asks for. One that does so already stays as it was written. */
function joined(row: readonly Whole[]): readonly DraftScene[] {
	return row.map(({ scene, asked }, at) => {
		const before = row[at - 1]?.asked ?? {};
		if (isSameAsked(askedAfter(before, scene.patch), asked)) return scene;
		const [anew, onward] = [patchBetween(null, asked), patchBetween(before, asked)];
		const shorter = Object.keys(anew).length < Object.keys(onward).length ? anew : onward;
		return { ...scene, patch: at === 0 ? anew : shorter };
	});
}

const withScenes = (draft: DraftContent, row: readonly Whole[]): DraftContent => ({
	...draft,
	story: { ...draft.story, scenes: joined(row) }
});

/** Changes what stands before the scenes. */
export function editStory(draft: DraftContent, change: Partial<Omit<DraftStory, 'scenes'>>): DraftContent {
	return { ...draft, story: { ...draft.story, ...change } };
}

/** Changes the words of a scene, its address or its question. */
export function editScene(
	draft: DraftContent,
	key: string,
	change: Partial<Omit<DraftScene, 'key' | 'patch'>>
): DraftContent {
	const scenes = draft.story.scenes.map((scene) => (scene.key === key ? { ...scene, ...change } : scene));
	return { ...draft, story: { ...draft.story, scenes } };
}

/** Puts a scene that shows what is asked for behind another one, or at the end. */
export function recordScene(
	draft: DraftContent,
	scene: Omit<DraftScene, 'id' | 'patch'>,
	asked: ScenePatch,
	behind: string | null
): DraftContent {
	const row = wholes(draft.story.scenes);
	const fresh = { scene: { ...scene, id: freeId(draft), patch: {} }, asked };
	const at = row.findIndex(({ scene: { key } }) => key === behind);
	return withScenes(draft, row.toSpliced(at < 0 ? row.length : at + 1, 0, fresh));
}

/** Lets a scene show something else; those after it show what they showed. */
export function retakeScene(draft: DraftContent, key: string, asked: ScenePatch): DraftContent {
	const row = wholes(draft.story.scenes);
	return withScenes(
		draft,
		row.map((each) => (each.scene.key === key ? { ...each, asked } : each))
	);
}

/** Puts a scene in another place, from 0. */
export function moveScene(draft: DraftContent, key: string, to: number): DraftContent {
	const row = wholes(draft.story.scenes);
	const moved = row.find(({ scene }) => scene.key === key);
	if (!moved) return draft;
	const others = row.filter((each) => each !== moved);
	return withScenes(draft, others.toSpliced(Math.min(Math.max(0, to), others.length), 0, moved));
}

/** Puts a copy of a scene behind it. */
export function duplicateScene(draft: DraftContent, key: string, fresh: string): DraftContent {
	const row = wholes(draft.story.scenes);
	const at = row.findIndex(({ scene }) => scene.key === key);
	const copied = row[at];
	if (!copied) return draft;
	const scene = { ...copied.scene, key: fresh, id: freeId(draft) };
	return withScenes(draft, row.toSpliced(at + 1, 0, { ...copied, scene }));
}

/** Takes a scene out. It can be brought back, and then shows what it showed. */
export function removeScene(draft: DraftContent, key: string): DraftContent {
	const row = wholes(draft.story.scenes);
	const gone = row.find(({ scene }) => scene.key === key);
	if (!gone) return draft;
	const kept = { ...gone.scene, patch: patchBetween(null, gone.asked) };
	return {
		...withScenes(
			draft,
			row.filter((each) => each !== gone)
		),
		removed: [kept, ...draft.removed].slice(0, mostRemoved)
	};
}

/** Brings a deleted scene back, at the end. Where its address was taken meanwhile it gets another. */
export function restoreScene(draft: DraftContent, key: string): DraftContent {
	const back = draft.removed.find((scene) => scene.key === key);
	if (!back) return draft;
	const taken = draft.story.scenes.some(({ id }) => id === back.id);
	const scene = taken ? { ...back, id: freeId(draft) } : back;
	return {
		...withScenes(draft, [...wholes(draft.story.scenes), { scene, asked: askedAfter({}, back.patch) }]),
		removed: draft.removed.filter((each) => each !== back)
	};
}

/** An address that no scene has: by the number that a new one would have, or the next that is free. */
function freeId({ story: { scenes } }: DraftContent): string {
	const taken = new Set(scenes.map(({ id }) => id));
	for (let n = scenes.length + 1; ; n++) if (!taken.has(`scene-${n}`)) return `scene-${n}`;
}
