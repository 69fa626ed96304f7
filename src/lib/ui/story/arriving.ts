import { changeWords } from '$lib/narration';
import type { StoryPlayer, Workspace } from '$lib/state';
import { m } from '$messages/messages';

/** Milliseconds for which whom a scene brings is pointed out. */
const noticed = 1600;

/** Goes to scenes on the picture: points out whom each brings, and gives the words that say so. */
export function createArriving(workspace: Workspace, player: StoryPlayer) {
	let letGo: ReturnType<typeof setTimeout> | undefined;
	return {
		/** What is to be said; null where the story is at that scene already. */
		at(index: number): string | null {
			if (index === player.at) return null;
			const before = workspace.picture;
			const came = player.go(index);
			clearTimeout(letGo);
			workspace.lit = came;
			letGo = setTimeout(() => (workspace.lit = []), noticed);
			const { scenes, language } = player.story;
			const told = { n: player.at + 1, of: scenes.length, title: player.scene?.title ?? '' };
			return `${m['story.said'](told, { locale: language })} ${changeWords(before, workspace.picture, language)}`;
		},
		stop: () => clearTimeout(letGo)
	};
}
