import { closest } from '../closest';
import { lookup } from '../lookup';
import type { Report } from '../parse/file';
import type { PlaceIndex } from '../parse/places';
import type { Investigation } from '../records';
import type { Scene, Story } from '../story';
import type { RecordPlace } from '../reading';
import { citationsIn } from './citations';
import { sceneKey, storyKey } from './readStory';

interface Checking {
	readonly investigation: Investigation;
	readonly places: PlaceIndex;
	readonly report: Report;
}

/**
 * What stories say is there: every id that prose cites and that a question hides or looks for. Gives the stories in which
 * all are. A scene must say or ask something, and a story be the same in each of its languages.
 */
export function checkStories(stories: readonly Story[], checking: Checking): readonly Story[] {
	const sound = stories.filter(
		(story) => story.scenes.filter((scene) => !isSound(story, scene, checking)).length === 0
	);
	for (const story of sound) checkStep(story, sound, checking);
	return sound;
}

function isSound(story: Story, scene: Scene, checking: Checking): boolean {
	const key = sceneKey(story, scene.id);
	const unknown = [...prosePlaces(scene, key, checking), ...questionPlaces(scene, key, checking)];
	const { entities, assertions } = lookup(checking.investigation);
	for (const { id, known, place } of unknown) {
		const meant = closest(id, [...assertions.keys(), ...(known === 'any' ? entities.keys() : [])]);
		const values = { named: id, ...(meant === undefined ? {} : { suggestion: meant }) };
		checking.report(place.file, place.line, 'unknown-assertion', values);
	}
	if (scene.body === '' && !scene.question) {
		const { file, line } = checking.places.at('scene', key);
		checking.report(file, line, 'scene-without-text', { title: scene.title }, 'warning');
	}
	return unknown.length === 0;
}

/** An id that names nothing, what it should name, and where it stands. */
interface Unknown {
	readonly id: string;
	readonly known: 'assertion' | 'any';
	readonly place: RecordPlace;
}

/** What the prose of a scene cites and nobody knows. */
function prosePlaces(
	{ body, notes = '' }: Scene,
	key: string,
	{ investigation, places }: Checking
): readonly Unknown[] {
	const { assertions } = lookup(investigation);
	const unknown = (text: string) => citationsIn(text).filter(({ id }) => !assertions.has(id));
	const [start, heading] = [places.at('prose', key), places.at('scene', key)];
	const found = (id: string, place: RecordPlace) => ({ id, known: 'assertion' as const, place });
	return [
		// In a document the prose is one value of its scene.
		...unknown(body).map(({ id, line }) =>
			found(id, start.file === '' ? heading : { file: start.file, line: start.line + line })
		),
		...unknown(notes).map(({ id }) => found(id, heading))
	];
}

/** What the question of a scene hides, looks for or cites and nobody knows. */
function questionPlaces(
	{ question }: Scene,
	key: string,
	{ investigation, places }: Checking
): readonly Unknown[] {
	if (!question) return [];
	const { entities, assertions } = lookup(investigation);
	const named = (['hide', 'find'] as const).flatMap((field) =>
		question[field].flatMap((id, item) =>
			entities.has(id) || assertions.has(id)
				? []
				: [{ id, known: 'any' as const, place: places.at('question', key, field, item) }]
		)
	);
	const cited = citationsIn(question.answer).filter(({ id }) => !assertions.has(id));
	const place = places.at('question', key, 'answer');
	return [...named, ...cited.map(({ id }) => ({ id, known: 'assertion' as const, place }))];
}

/** Reports a story that is missing in a language of the investigation, or whose scenes differ from those of the first. */
function checkStep(story: Story, stories: readonly Story[], { investigation, places, report }: Checking) {
	const { languages } = investigation.about;
	const versions = languages.map((language) =>
		stories.find(({ id, language: own }) => id === story.id && own === language)
	);
	const first = versions.find((version) => version !== undefined);
	const { file, line } = places.at('story', storyKey(story));
	const missing = languages.filter((_, at) => versions[at] === undefined);
	if (story === first && missing.length > 0)
		report(file, line, 'stories-out-of-step', { id: story.id, what: missing.join(', ') }, 'warning');
	const differing = first?.scenes.findIndex((scene, at) => !isInStep(scene, story.scenes[at])) ?? -1;
	const longer = first && story.scenes.length > first.scenes.length ? first.scenes.length : -1;
	const at = differing >= 0 ? differing : longer;
	if (at < 0) return;
	const scene = story.scenes[at];
	const there = scene ? places.at('scene', sceneKey(story, scene.id)) : { file, line };
	report(there.file, there.line, 'stories-out-of-step', { id: story.id, what: String(at + 1) }, 'warning');
}

/** Whether two scenes are one in two languages: the same address, the same picture, the same question. */
function isInStep(one: Scene, other: Scene | undefined): boolean {
	const shape = ({ id, patch, question }: Scene) => {
		if (!question) return JSON.stringify([id, patch]);
		const { hide, find, choices, right } = question;
		return JSON.stringify([id, patch, hide, find, choices.map((choice) => right.includes(choice))]);
	};
	return other !== undefined && shape(one) === shape(other);
}
