import { weigh, type EvidenceIndex } from '$lib/evidence';
import { hidingOf, type Hiding } from '$lib/figure';
import { citationsIn, lookup, type Investigation, type Scene, type Story } from '$lib/model';
import type { NumberedSource } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict, type Picture } from '$lib/picture';
import { sceneSources, sceneViews, type SceneSources } from '$lib/story';

/** A scene with what it shows, before anything of it is drawn. */
export interface Told {
	readonly scene: Scene;
	/** Its place in the story, from 0. */
	readonly at: number;
	readonly evidence: EvidenceIndex;
	readonly picture: Picture;
	/** All the sources of its picture, and of what it cites besides. */
	readonly sources: SceneSources;
}

/** The scenes of a story with what they show. */
export function toldScenes(investigation: Investigation, story: Story): readonly Told[] {
	const network = buildNetwork(investigation);
	return sceneViews(story, investigation).flatMap(({ view }, at) => {
		const scene = story.scenes[at];
		if (!scene) return [];
		const evidence = weigh(investigation, view);
		const picture = depict(network, evidence, view);
		const sources = sceneSources(investigation, evidence, picture, scene, story.language);
		return [{ scene, at, evidence, picture, sources }];
	});
}

/**
 * What is hidden in a scene of an exercise sheet: the names that any question of the story hides, since a sheet is leafed
 * through, and the lines, but for those that this scene cites or asks for.
 */
export function hiddenIn(told: Told, story: Story, investigation: Investigation): readonly string[] {
	const { entities } = lookup(investigation);
	const { scene } = told;
	const own = scene.question?.hide ?? [];
	const needed = new Set([
		...(scene.question?.find ?? []),
		...citationsIn(scene.body).map(({ id }) => id),
		...(scene.patch.light ?? [])
	]);
	const others = story.scenes.flatMap(({ question }) => question?.hide ?? []);
	return [...new Set([...own, ...others.filter((id) => entities.has(id) || !needed.has(id))])];
}

/** The names that a story's questions hide, for all words of an exercise sheet. */
export function namesHidden(story: Story, investigation: Investigation): Hiding {
	return hidingOf(
		investigation,
		story.scenes.flatMap(({ question }) => question?.hide ?? [])
	);
}

/**
 * The sources of a scene that tell nothing of what is hidden: those that speak of a hidden line alone are left out, and of
 * a title or an address that gives a name away the name.
 */
export function sourcesOfAsked(
	{ sources, scene, picture, evidence }: Told,
	hidden: readonly string[],
	{ told, betrays }: Hiding
): readonly NumberedSource[] {
	const shown = picture.edges
		.flatMap(({ relationships }) => relationships)
		.filter((id) => !hidden.includes(id));
	const cited = citationsIn(scene.body).map(({ id }) => id);
	const speaking = new Set(
		[...shown, ...cited].flatMap((id) => evidence.get(id)?.notes.map(({ note }) => note.source) ?? [])
	);
	return sources.list
		.filter(({ id }) => speaking.has(id))
		.map((source) => ({
			...source,
			title: told(source.title),
			published: told(source.published),
			href: source.href !== null && betrays(source.href) ? null : source.href
		}));
}
