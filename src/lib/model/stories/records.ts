import type { Fields } from '../parse/fields';
import type { PlaceIndex } from '../parse/places';
import type { Scene, Story } from '../story';
import { languages } from '../scales';
import { readFront, readPatch, readQuestion } from './parts';
import { sceneKey, storyKey } from './readStory';

/** Reads a story that stands in a document with the other records. */
export function readStoryRecord(fields: Fields, places: PlaceIndex): Story {
	const story = {
		id: fields.id('id') ?? '',
		language: fields.oneOf('language', languages) ?? languages[0],
		...readFront(fields)
	};
	places.add('story', storyKey(story), fields);
	const scenes = fields.children('scenes', true).map((scene) => readScene(scene, story, places));
	fields.finish();
	return { ...story, scenes };
}

function readScene(fields: Fields, story: Pick<Story, 'id' | 'language'>, places: PlaceIndex): Scene {
	const id = fields.id('id') ?? '';
	const key = sceneKey(story, id);
	const [patch, question] = [fields.child('patch'), fields.child('question')];
	places.add('scene', key, patch ?? fields);
	if (question) places.add('question', key, question);
	const notes = fields.string('notes');
	const scene = {
		id,
		title: fields.string('title', true) ?? '',
		body: fields.string('body') ?? '',
		patch: patch ? readPatch(patch) : {},
		...(notes === undefined ? {} : { notes }),
		...(question ? { question: readQuestion(question) } : {})
	};
	fields.finish();
	return scene;
}
