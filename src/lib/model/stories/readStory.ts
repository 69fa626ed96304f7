import { isAddressPart } from '../ids';
import { recordIn } from '../parse/fields';
import { openText, textOf, type Report } from '../parse/file';
import { PlaceIndex } from '../parse/places';
import type { Scene, Story } from '../story';
import type { FileContent } from '../reading';
import { languages, type Language } from '../scales';
import { readFront, readPatch, readQuestion } from './parts';
import { sectionsOf, type Block, type Section } from './sections';

/** The name that a story's file has: `money.en.md`. */
const fileName = /(?:^|\/)([^/]+)\.([^./]+)\.md$/;

/** Where a story, a scene of it or the question of one is found among the places. */
export const storyKey = ({ id, language }: Pick<Story, 'id' | 'language'>) => `${id}.${language}`;
export const sceneKey = (story: Pick<Story, 'id' | 'language'>, scene: string) =>
	`${storyKey(story)}#${scene}`;

/** Reads a story from its Markdown file; null where it has an error, which is reported: no half of it is shown. */
export function readStory(
	name: string,
	content: FileContent,
	report: Report,
	places: PlaceIndex
): Story | null {
	let broken = false;
	const note: Report = (file, line, code, values, severity) => {
		broken ||= (severity ?? 'error') === 'error';
		report(file, line, code, values, severity);
	};
	const read = new StoryReader(name, note, places).read(content);
	return broken ? null : read;
}

/** What can be made out of a story's file, whatever is wrong with it; null where its name or its text cannot be read. */
export function readStoryAsFar(name: string, content: FileContent): Story | null {
	return new StoryReader(name, () => {}, new PlaceIndex(() => {})).read(content);
}

class StoryReader {
	/** Of each scene's id the line that it stands on. */
	readonly #scenes = new Map<string, number>();

	constructor(
		readonly name: string,
		readonly report: Report,
		readonly places: PlaceIndex
	) {}

	read(content: FileContent): Story | null {
		const [, id = '', named = ''] = fileName.exec(this.name) ?? [];
		const language = languages.find((each) => each === named);
		if (!language) {
			const expected = languages.map((each) => `${id || 'story'}.${each}.md`).join(' | ');
			this.report(this.name, 1, 'wrong-shape', { field: this.name, expected });
			return null;
		}
		if (!isAddressPart(id)) this.report(this.name, 1, 'bad-id', { id });
		const text = textOf(this.name, content, this.report);
		if (text === null) return null;
		const { front, before, scenes } = sectionsOf(text);
		if (before.text !== '') this.report(this.name, before.line, 'text-outside-scene', {});
		const told = this.#front(front);
		const story = { id, language };
		this.#stands('story', storyKey(story), 1);
		const read = scenes.map((section, index) => this.#scene(story, section, index));
		if (scenes.length === 0) this.report(this.name, 1, 'wrong-shape', { field: '##', expected: 'value' });
		return { ...story, ...(told ?? { title: '' }), scenes: read };
	}

	#front(front: Block | null) {
		const file = openText(this.name, front?.text ?? '{}', this.report, front?.line ?? 1);
		const fields = file && recordIn(file, this.report, languages);
		if (!fields) return null;
		const told = readFront(fields);
		fields.finish();
		return told;
	}

	#scene(
		story: { readonly id: string; readonly language: Language },
		section: Section,
		index: number
	): Scene {
		const id = section.id ?? `scene-${index + 1}`;
		if (!isAddressPart(id)) this.report(this.name, section.line, 'bad-id', { id });
		if (section.title === '')
			this.report(this.name, section.line, 'wrong-shape', { field: '##', expected: 'value' });
		const other = this.#scenes.get(id);
		if (other) this.report(this.name, section.line, 'duplicate-id', { id, other: `${this.name}:${other}` });
		this.#scenes.set(id, section.line);
		const key = sceneKey(story, id);
		const [view, question] = [this.#fence(section, 'view'), this.#fence(section, 'question')];
		this.#stands('scene', key, section.line, view);
		this.#stands('prose', key, section.body.line);
		if (question) this.#stands('question', key, section.line, question);
		const asked = question && readQuestion(question);
		return {
			id,
			title: section.title,
			body: section.body.text,
			patch: view ? readPatch(view) : {},
			...(section.notes && section.notes.text !== '' ? { notes: section.notes.text } : {}),
			...(asked ? { question: asked } : {})
		};
	}

	/** The fields of a fence; of two of one name the second is refused. */
	#fence(section: Section, name: 'view' | 'question') {
		const [first, second] = section.fences.filter((each) => each.name === name);
		if (second)
			this.report(this.name, second.line, 'duplicate-id', { id: name, other: `${this.name}:${first?.line}` });
		if (!first || first.text.trim() === '') return null;
		const file = openText(this.name, first.text, this.report, first.line);
		return file && recordIn(file, this.report, languages);
	}

	#stands(
		kind: 'story' | 'scene' | 'prose' | 'question',
		id: string,
		line: number,
		fields: ReturnType<typeof recordIn> = null
	) {
		const place = { file: this.name, line };
		if (!this.places.found.has(`${kind} ${id}`))
			this.places.put({ kind, id, place, idPlace: place, fields: () => fields });
	}
}
