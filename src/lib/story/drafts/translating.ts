/** A story's version in another language: the same scenes, views and questions, whose words are to be translated. */
import type { Language } from '$lib/model';
import type { DraftContent, DraftScene, DraftStory } from './draft';

/** Fields before the scenes, and fields of a scene, that have words. */
export const storyFields = ['title', 'summary', 'audience'] as const;
export const sceneFields = ['title', 'body', 'notes', 'ask', 'choices', 'answer'] as const;
export type StoryField = (typeof storyFields)[number];
export type SceneField = (typeof sceneFields)[number];

/** The name of a field among those that are to be translated. */
export const fieldOf = (field: StoryField | SceneField, scene: string | null = null) =>
	scene === null ? field : `${scene}.${field}`;

/** Begins a story in another language: its words are the first language's, and marked as to be translated. */
export function inOtherLanguage(draft: DraftContent, language: Language, now: Date): DraftContent {
	const moment = now.toISOString();
	const { story } = draft;
	return {
		story: { ...story, language },
		removed: [],
		untranslated: [
			...storyFields.filter((field) => hasWords(story[field])).map((field) => fieldOf(field)),
			...story.scenes.flatMap((scene) =>
				sceneFields
					.filter((field) => wordsOf(scene, field).some(hasWords))
					.map((field) => fieldOf(field, scene.key))
			)
		],
		base: null,
		binned: false,
		created: moment,
		changed: moment
	};
}

/** What a field of a scene says. */
export function wordsOf({ title, body, notes, question }: DraftScene, field: SceneField): readonly string[] {
	const { ask, choices, answer } = question ?? { choices: [] };
	const words = { title: [title], body: [body], notes: [notes], ask: [ask], choices, answer: [answer] };
	return words[field].flatMap((each) => each ?? []);
}

/** Notes that a field is translated, or needs no translation. */
export function translated(draft: DraftContent, ...fields: readonly string[]): DraftContent {
	const untranslated = draft.untranslated.filter((each) => !fields.includes(each));
	return untranslated.length === draft.untranslated.length ? draft : { ...draft, untranslated };
}

/** How many texts that are still there are to be translated: a deleted scene's are not. */
export function leftToTranslate({ untranslated, story }: DraftContent): number {
	const there = new Set(allFields(story));
	return untranslated.filter((each) => there.has(each)).length;
}

const allFields = ({ scenes }: DraftStory) => [
	...storyFields,
	...scenes.flatMap(({ key }) => sceneFields.map((field) => fieldOf(field, key)))
];

const hasWords = (text: string | undefined) => text !== undefined && text.trim() !== '';
