import { lookup, shortestFirst, type Problem, type Story } from '$lib/model';
import { suggestedName } from '$lib/narration';
import type { Workspace } from '$lib/state';
import { Drafts } from '$lib/state/drafts.svelte';
import {
	askedIn,
	checkDraft,
	draftOf,
	duplicateScene,
	editScene,
	editStory,
	emptyDraft,
	fieldOf,
	freePart,
	inOtherLanguage,
	moveScene,
	recordScene,
	recordView,
	removeScene,
	restoreScene,
	retakeScene,
	storyOf,
	translated,
	viewAsked,
	type Checked,
	type DraftBase,
	type DraftScene,
	type DraftStory,
	type SceneField,
	type StoryField
} from '$lib/story';
import { isSamePicture, type View } from '$lib/view';
import { m } from '$messages/messages';
import { createContext } from 'svelte';
import type { Keeping } from '../views/browserKeeping';
import type { Folder } from './folder';
import { readDraftFile } from './readDraftFile';

/** What was wrong with a file that a draft was begun from. */
export interface FromFile {
	readonly name: string;
	readonly problems: readonly Problem[];
}

/** The desk at which a story is written over a workspace: drafts, the scene at hand, and what is wrong. */
export class WritingDesk {
	readonly drafts: Drafts;
	readonly #workspace: Workspace;
	/** The key of the scene that is open. */
	at = $state<string | null>(null);
	/** What is to have the focus next: the draft's title, the open scene's, or the desk itself. */
	turnTo = $state<'title' | 'scene' | 'desk' | null>(null);
	/** What was done, for whoever does not see it. */
	said = $state('');
	fromFile = $state.raw<FromFile | null>(null);
	/** The folder that the server keeps stories in; null until it has answered, and where there is none. */
	folder = $state.raw<Folder | null>(null);
	#checked = $state.raw<Checked | null>(null);

	constructor(workspace: Workspace, keeping: Keeping) {
		this.#workspace = workspace;
		this.drafts = new Drafts(keeping.local, workspace.investigation.about.id, keeping);
	}

	readonly story: DraftStory | null = $derived.by(() => this.drafts.open?.story ?? null);
	readonly checked: Checked | null = $derived.by(() => this.#checked);
	/** The View of each scene. */
	readonly views: readonly View[] = $derived.by(() => {
		const { story } = this;
		const { investigation } = this.#workspace;
		if (!story) return [];
		return askedIn(story.scenes).map((asked) => viewAsked(asked, investigation, story.language).view);
	});
	/** The same story in another language: of a draft, where there is one, else of the investigation. */
	readonly partner: Story | null = $derived.by(() => {
		const { story } = this;
		return story && (this.#inStep(story)[0] ?? null);
	});
	/** Stories that can be begun from, in the reader's language first. */
	readonly shipped: readonly Story[] = $derived.by(() => {
		const { investigation, language } = this.#workspace;
		const all = shortestFirst(investigation.stories, (story) => story);
		return all.toSorted(
			(one, other) => Number(other.language === language) - Number(one.language === language)
		);
	});

	#inStep({ id, language }: Pick<Story, 'id' | 'language'>): readonly Story[] {
		const other = (story: Pick<Story, 'id' | 'language'>) => story.id === id && story.language !== language;
		const drafted = this.drafts.list.filter(({ story }) => other(story)).map(({ story }) => storyOf(story));
		const told = this.#workspace.investigation.stories.filter(other);
		return [...drafted, ...told.filter((each) => drafted.every((draft) => draft.language !== each.language))];
	}

	/** Reads the draft as the file that it would be. */
	check() {
		const { story } = this;
		this.#checked = story && checkDraft(storyOf(story), this.#workspace.investigation, this.#inStep(story));
	}

	/** Goes on with a draft; null goes back to the list. */
	resume(draft: Drafts['open']) {
		this.drafts.resume(draft);
		[this.at, this.fromFile] = [null, null];
		this.turnTo = draft ? 'title' : 'desk';
		this.check();
	}

	beginEmpty() {
		const id = this.#freeId('story');
		this.#begin(emptyDraft(id, this.#workspace.language, this.drafts.now()));
	}

	/** Begins from a story: to write another one, or to change that one, whose file `base` is. */
	beginFrom(story: Story, own: boolean, base: DraftBase | null = null) {
		const told = own ? { ...story, id: this.#freeId(story.id) } : story;
		const draft = draftOf(told, this.#keysFor(told), this.drafts.now());
		this.#begin({ ...draft, base: own ? null : base });
	}

	/** Begins from a file that a reader has, as far as it can be read. */
	beginFromFile(name: string, text: string) {
		const { investigation, language } = this.#workspace;
		const { story, problems } = readDraftFile(name, text, investigation, language);
		if (story) this.#begin(draftOf(story, this.#keysFor(story), this.drafts.now()));
		this.fromFile = problems.length > 0 || !story ? { name, problems } : null;
	}

	/** Begins the open story in the other language. */
	beginTranslation() {
		const { open } = this.drafts;
		if (!open) return;
		const other = open.story.language === 'en' ? 'es' : 'en';
		this.#begin(inOtherLanguage(open, other, this.drafts.now()));
	}

	/** Records what is on the picture as a scene: behind the one that is open, or at the end. */
	record() {
		const { story } = this;
		if (!story) return;
		const { view, investigation, language } = this.#workspace;
		const asked = askedIn(story.scenes);
		const behind = story.scenes.findIndex(({ key }) => key === this.at);
		const before = asked[behind < 0 ? asked.length - 1 : behind] ?? {};
		const key = this.drafts.newKey();
		const scene = {
			key,
			title: suggestedName(investigation, { ...view, language: story.language }),
			body: ''
		};
		const shown = recordView(view, before, investigation, story.language);
		this.drafts.edit((draft) => recordScene(draft, scene, shown, this.at));
		this.at = key;
		this.turnTo = 'scene';
		const n = this.#numberOf(key);
		this.said = m['writing.said_recorded']({ n, title: scene.title }, { locale: language });
	}

	/** Points out entities and relationships in a scene. */
	pointOut(scene: DraftScene, ids: readonly string[]) {
		const view = this.viewOf(scene.key);
		if (!view) return;
		const { entities } = lookup(this.#workspace.investigation);
		const light = ids.map((id) => ({ kind: entities.has(id) ? 'entity' : 'relationship', id }) as const);
		this.retake(scene, { ...view, light });
		this.show(scene.key);
	}

	/** Lets a scene show what is on the picture now. */
	retake({ key, title }: DraftScene, view: View = this.#workspace.view) {
		const { story } = this;
		if (!story) return;
		const { investigation, language } = this.#workspace;
		const before = askedIn(story.scenes)[this.#numberOf(key) - 2] ?? {};
		const shown = recordView(view, before, investigation, story.language);
		this.drafts.edit((draft) => retakeScene(draft, key, shown));
		this.said = m['writing.said_retaken']({ title }, { locale: language });
	}

	/** Shows on the picture what a scene shows. The reader's own language stays. */
	show(key: string) {
		const view = this.viewOf(key);
		if (view) this.#workspace.change({ ...view, language: this.#workspace.language });
	}

	viewOf(key: string): View | undefined {
		return this.views[this.#numberOf(key) - 1];
	}

	/** Whether the picture shows something else than a scene, or something else is selected on it. */
	differs(key: string): boolean {
		const view = this.viewOf(key);
		const { view: seen } = this.#workspace;
		if (view === undefined) return false;
		const isSelected = JSON.stringify(seen.selection) === JSON.stringify(view.selection);
		return !isSelected || !isSamePicture(seen, { ...view, language: seen.language });
	}

	move({ key, title }: DraftScene, to: number) {
		const { story } = this;
		if (!story || to < 0 || to >= story.scenes.length) return;
		this.drafts.edit((draft) => moveScene(draft, key, to));
		const of = story.scenes.length;
		this.said = m['writing.said_moved']({ title, n: to + 1, of }, { locale: this.#workspace.language });
	}

	duplicate({ key, title }: DraftScene) {
		const fresh = this.drafts.newKey();
		this.drafts.edit((draft) => duplicateScene(draft, key, fresh));
		this.at = fresh;
		this.turnTo = 'scene';
		this.said = m['writing.said_copied']({ title }, { locale: this.#workspace.language });
	}

	remove({ key, title }: DraftScene) {
		this.drafts.edit((draft) => removeScene(draft, key));
		if (this.at === key) this.at = null;
		this.turnTo = 'desk';
		this.said = m['writing.said_removed']({ title }, { locale: this.#workspace.language });
	}

	restore({ key, title }: DraftScene) {
		this.drafts.edit((draft) => restoreScene(draft, key));
		this.at = key;
		this.turnTo = 'scene';
		this.said = m['writing.said_restored']({ title }, { locale: this.#workspace.language });
	}

	/** Changes what stands before the scenes; what is written is translated. */
	tell(change: Partial<Omit<DraftStory, 'scenes'>>, field: StoryField | 'id' | 'minutes' | 'language') {
		this.drafts.edit((draft) => translated(editStory(draft, change), field), field);
	}

	/** Changes a scene; what is written is translated. */
	write(
		key: string,
		change: Partial<Omit<DraftScene, 'key' | 'patch'>>,
		field: SceneField | 'id' | 'question'
	) {
		this.drafts.edit(
			(draft) => translated(editScene(draft, key, change), fieldOf(field as SceneField, key)),
			`${key}.${field}`
		);
	}

	isUntranslated(field: StoryField | SceneField, key: string | null = null): boolean {
		return this.drafts.open?.untranslated.includes(fieldOf(field, key)) ?? false;
	}

	/** The words of a field may stay as they are. */
	keepWords(field: StoryField | SceneField, key: string | null = null) {
		this.drafts.edit((draft) => translated(draft, fieldOf(field, key)));
	}

	#begin(content: Parameters<Drafts['begin']>[0]) {
		this.drafts.begin(content);
		this.fromFile = null;
		this.at = null;
		this.turnTo = 'title';
		this.check();
	}

	#numberOf(key: string): number {
		return (this.story?.scenes.findIndex((scene) => scene.key === key) ?? -1) + 1;
	}

	#keysFor = ({ scenes }: Story) => scenes.map(() => this.drafts.newKey());

	#freeId(wanted: string): string {
		const told = this.#workspace.investigation.stories.map(({ id }) => id);
		return freePart(wanted, [...told, ...this.drafts.list.map(({ story }) => story.id)]);
	}
}

export const [useDesk, provideDesk] = createContext<WritingDesk>();
