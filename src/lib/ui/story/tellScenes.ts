import type { Scene, Story } from '$lib/model';
import { depict } from '$lib/picture';
import type { Workspace } from '$lib/state';
import { sceneSources, type SceneSources } from '$lib/story';
import type { View } from '$lib/view';

export interface ToldScene {
	readonly scene: Scene;
	readonly view: View;
	readonly sources: SceneSources;
}

/** What each scene shows as its figure does, whatever anybody does to the picture meanwhile. */
export function tellScenes(story: Story, views: readonly View[], workspace: Workspace): readonly ToldScene[] {
	const { investigation, network, evidence } = workspace;
	return story.scenes.flatMap((scene, index) => {
		const view = views[index];
		if (!view) return [];
		const picture = depict(network, evidence, view);
		return { scene, view, sources: sceneSources(investigation, evidence, picture, scene, story.language) };
	});
}
