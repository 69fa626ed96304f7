import type { Scene, Story } from '$lib/model';
import { newcomersOn } from '$lib/narration';
import { isSamePicture, type Selected, type View } from '$lib/view';
import type { Workspace } from './workspace.svelte';

/**
 * A story as it is told over a workspace: which scene it is at, which questions are answered, and whether whoever
 * watches has left it for a look around. Every scene is a View of the workspace, so that undo works here too.
 */
export class StoryPlayer {
	readonly story: Story;
	readonly #views: readonly View[];
	readonly #workspace: Workspace;
	#at = $state(0);
	/** The ids of the scenes whose questions are answered. */
	#revealed = $state.raw<readonly string[]>([]);
	#nameless = $state(false);
	/** The ids of the entities that go by their names all the same. */
	#named = $state.raw<readonly string[]>([]);

	constructor(workspace: Workspace, story: Story, views: readonly View[], at = 0) {
		this.story = story;
		this.#views = views;
		this.#workspace = workspace;
		this.#at = Math.min(Math.max(0, at), story.scenes.length - 1);
		workspace.isTold = true;
		workspace.hiding = this.#hidden;
	}

	get at(): number {
		return this.#at;
	}

	readonly scene: Scene | undefined = $derived.by(() => this.story.scenes[this.#at]);
	readonly view: View | undefined = $derived.by(() => this.#views[this.#at]);
	readonly isFirst = $derived.by(() => this.#at === 0);
	readonly isLast = $derived.by(() => this.#at === this.story.scenes.length - 1);
	/** A question stands open: it has been asked and not been answered. */
	readonly asking: boolean = $derived.by(() => this.#isAsking(this.scene));
	/** Notes would give the answer away. */
	readonly discreet: boolean = $derived.by(() => this.scene !== undefined && this.isDiscreet(this.scene));
	/** Whoever watches looks at something else than the scene. */
	readonly isAway: boolean = $derived.by(
		() => this.view !== undefined && !isSamePicture(this.#workspace.view, this.view)
	);

	/** The ids of the scenes whose questions are answered. */
	get revealed(): readonly string[] {
		return this.#revealed;
	}

	/** Nobody goes by a name, but for who is named: the room is to find out. */
	get nameless(): boolean {
		return this.#nameless;
	}

	get named(): readonly string[] {
		return this.#named;
	}

	isRevealed(scene: Scene): boolean {
		return this.#revealed.includes(scene.id);
	}

	/** Whether a scene asks what its notes would tell. */
	isDiscreet(scene: Scene): boolean {
		const { question } = scene;
		return (
			this.#nameless ||
			(this.#isAsking(scene) && question !== undefined && question.hide.length + question.choices.length > 0)
		);
	}

	/** Goes to a scene; gives whom it brings onto the picture. */
	go(index: number): readonly Selected[] {
		const at = Math.min(Math.max(0, index), this.story.scenes.length - 1);
		this.#at = at;
		return this.#show();
	}

	/** Shows the scene again as it is told, after a look around. */
	back() {
		this.#show();
	}

	/** Tells the answer of the scene's question, or takes it back. */
	reveal(answered = true) {
		const { scene } = this;
		if (!scene) return;
		const others = this.#revealed.filter((id) => id !== scene.id);
		this.answered(answered ? [...others, scene.id] : others);
	}

	/** Has the questions of these scenes be answered, and no others. */
	answered(scenes: readonly string[]) {
		this.#revealed = scenes;
		this.#workspace.hiding = this.#hidden;
	}

	/** Hides the names of all entities but these, or of none. */
	hideNames(nameless: boolean, named: readonly string[] = []) {
		this.#nameless = nameless;
		this.#named = named;
		this.#workspace.hiding = this.#hidden;
	}

	#show(): readonly Selected[] {
		const workspace = this.#workspace;
		const before = workspace.picture;
		workspace.hiding = this.#hidden;
		if (this.view) workspace.change(this.view);
		return newcomersOn(before, workspace.picture).map((id) => ({ kind: 'entity', id }));
	}

	#isAsking(scene: Scene | undefined): boolean {
		return scene?.question !== undefined && !this.isRevealed(scene);
	}

	get #hidden(): readonly string[] {
		const asked = this.#isAsking(this.scene) ? (this.scene?.question?.hide ?? []) : [];
		if (!this.#nameless) return asked;
		const { entities } = this.#workspace.investigation;
		const unnamed = entities.map(({ id }) => id).filter((id) => !this.#named.includes(id));
		return [...asked, ...unnamed];
	}
}
