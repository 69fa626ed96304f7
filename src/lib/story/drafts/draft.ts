/**
 * A draft: a story under way, kept in this browser in versions (docs/adr/0010). It may lack what a story must have: what is
 * missing is told of by whoever checks it, and nothing that was typed is lost for it.
 */
import {
	isAddressPart,
	languages,
	longestId,
	type Language,
	type Question,
	type Scene,
	type Story
} from '$lib/model';
import { isRecord, momentOf, type Kind, type Version } from '$lib/view';

/** A scene of a draft, under a key that stays the same whatever becomes of its address. */
export interface DraftScene extends Scene {
	readonly key: string;
}

export interface DraftStory extends Omit<Story, 'scenes'> {
	readonly scenes: readonly DraftScene[];
}

/** The file that a draft was taken from or last saved to, and what the server calls what stood in it. */
export interface DraftBase {
	readonly id: string;
	readonly language: Language;
	readonly tag: string;
}

export interface DraftContent {
	readonly story: DraftStory;
	/** Scenes that were deleted, the last first, to be brought back. */
	readonly removed: readonly DraftScene[];
	/** Fields whose words are still those of the story's other language: see `translating`. */
	readonly untranslated: readonly string[];
	readonly base: DraftBase | null;
	/** It was deleted, and can be brought back. */
	readonly binned: boolean;
	/** Moments, ISO 8601 in universal time. */
	readonly created: string;
	readonly changed: string;
}

export type Draft = DraftContent & Version;

/** Texts longer than this were not typed. Characters. */
const longestText = 2_000_000;
const mostItems = 5_000;
const keyPattern = /^[a-z0-9]{1,40}$/;

/** Where the drafts of an investigation are kept. */
export const draftKind = (investigation: string): Kind<DraftContent> => ({
	prefix: `sourceline:draft:${investigation}:`,
	read: readDraft
});

/** A draft of a new story, without a scene. */
export function emptyDraft(id: string, language: Language, now: Date): DraftContent {
	return draftOf({ id, language, title: '', scenes: [] }, [], now);
}

/** A draft of a story that is there; `keys` has one for each of its scenes. */
export function draftOf(story: Story, keys: readonly string[], now: Date): DraftContent {
	const moment = now.toISOString();
	const scenes = story.scenes.map((scene, at) => ({
		...scene,
		id: asPart(scene.id),
		key: keys[at] ?? `scene${at}`
	}));
	return {
		story: { ...story, id: asPart(story.id), scenes },
		removed: [],
		untranslated: [],
		base: null,
		binned: false,
		created: moment,
		changed: moment
	};
}

/** The story that a draft is, without what only a draft has. */
export function storyOf({ scenes, ...story }: DraftStory): Story {
	const sceneOf = ({ id, title, body, patch, notes, question }: DraftScene): Scene => ({
		id,
		title,
		body,
		patch,
		...(notes === undefined ? {} : { notes }),
		...(question ? { question } : {})
	});
	return { ...story, scenes: scenes.map(sceneOf) };
}

/** What is typed, as a part of an address: small letters, digits, `-` and `_`. May be empty. */
export function asPart(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9_-]+/g, '-')
		.replace(/^[-_]+/, '')
		.slice(0, longestId);
}

/** A part of an address that none of those taken is: `money`, `money-2`. */
export function freePart(wanted: string, taken: readonly string[]): string {
	if (!taken.includes(wanted)) return wanted;
	const bare = wanted.replace(/-\d+$/, '').slice(0, longestId - 6);
	for (let n = 2; ; n++) if (!taken.includes(`${bare}-${n}`)) return `${bare}-${n}`;
}

type Fields = Readonly<Record<string, unknown>>;

function readDraft(fields: Fields): DraftContent | null {
	const story = isRecord(fields.story) ? readStory(fields.story) : null;
	const removed = listOf(fields.removed, readScene);
	const untranslated = listOf(fields.untranslated, textOf);
	const [created, changed] = [momentOf(fields.created), momentOf(fields.changed)];
	if (!story || !removed || !untranslated || created === null || changed === null) return null;
	const base = isRecord(fields.base) ? readBase(fields.base) : null;
	return { story, removed, untranslated, base, binned: fields.binned === true, created, changed };
}

function readStory(fields: Fields): DraftStory | null {
	const [id, title, language] = [partOf(fields.id), textOf(fields.title), languageOf(fields.language)];
	const scenes = listOf(fields.scenes, readScene);
	const [summary, audience] = [textOf(fields.summary), textOf(fields.audience)];
	const { minutes } = fields;
	if (id === null || title === null || language === null || !scenes) return null;
	return {
		id,
		language,
		title,
		...(summary === null ? {} : { summary }),
		...(audience === null ? {} : { audience }),
		...(typeof minutes === 'number' && Number.isFinite(minutes) ? { minutes } : {}),
		scenes
	};
}

function readScene(value: unknown): DraftScene | null {
	if (!isRecord(value)) return null;
	const [id, title, body, notes] = [partOf(value.id), ...[value.title, value.body, value.notes].map(textOf)];
	const { key } = value;
	const patch = readPatch(value.patch);
	const question = isRecord(value.question) ? readQuestion(value.question) : undefined;
	if (typeof key !== 'string' || !keyPattern.test(key)) return null;
	if (id == null || title == null || body == null || !patch || question === null) return null;
	return {
		key,
		id,
		title,
		body,
		patch,
		...(notes == null ? {} : { notes }),
		...(question ? { question } : {})
	};
}

function readPatch(value: unknown): Scene['patch'] | null {
	if (!isRecord(value)) return null;
	const read = Object.entries(value).map(([name, values]) => [name, listOf(values, textOf)] as const);
	const whole = read.flatMap(([name, values]) => (values ? [[name, values] as const] : []));
	return whole.length === read.length ? Object.fromEntries(whole) : null;
}

function readQuestion(fields: Fields): Question | null {
	const [ask, answer] = [textOf(fields.ask), textOf(fields.answer)];
	const [hide, find] = [listOf(fields.hide, textOf), listOf(fields.find, textOf)];
	const [choices, right] = [listOf(fields.choices, textOf), listOf(fields.right, textOf)];
	if (ask === null || answer === null || !hide || !find || !choices || !right) return null;
	return { ask, answer, hide, find, choices, right };
}

function readBase({ id, language, tag }: Fields): DraftBase | null {
	const [part, spoken, named] = [partOf(id), languageOf(language), textOf(tag)];
	return part === null || spoken === null || named === null
		? null
		: { id: part, language: spoken, tag: named };
}

/** A part of an address, or none yet. */
const partOf = (value: unknown) =>
	typeof value === 'string' && (value === '' || isAddressPart(value)) ? value : null;
const textOf = (value: unknown) => (typeof value === 'string' && value.length <= longestText ? value : null);
const languageOf = (value: unknown) => languages.find((each) => each === value) ?? null;

/** All of a list, or null: half of it would pass for the whole. */
function listOf<Item>(value: unknown, read: (item: unknown) => Item | null): readonly Item[] | null {
	if (!Array.isArray(value) || value.length > mostItems) return null;
	const items = value.flatMap((each) => read(each) ?? []);
	return items.length === value.length ? items : null;
}
