/** A story as its text file (docs/stories.md): what is read from it is the same story again. */
import { escapedProse, type Question, type Scene, type Story } from '$lib/model';
import { Document, isScalar, visit, type Scalar } from 'yaml';
import { patchBlock } from './viewBlock';

/** A story's file, and the line on which each of its scenes begins, from 1. */
export interface WrittenStory {
	readonly text: string;
	readonly sceneLines: readonly number[];
}

/** `money.en.md` */
export const storyFileName = ({ id, language }: Pick<Story, 'id' | 'language'>) => `${id}.${language}.md`;

/** The heading of notes in each language; either is read in both. */
const notesHeading = { en: '### Notes', es: '### Notas' } as const;

/**
 * Writes a story as its Markdown. What has no meaning in a file is not in it: see `asFiled`. A story that is not whole
 * yet is written as far as it goes, and whoever reads it says what is missing.
 */
export function writeStory(whole: Story): WrittenStory {
	const story = asFiled(whole);
	const { title, summary, audience, minutes } = story;
	const lines = ['---', ...fieldLines({ title, summary, audience, minutes }), '---'];
	const sceneLines = story.scenes.map((scene) => {
		const line = lines.length + 2;
		for (const block of sceneBlocks(scene, notesHeading[story.language])) lines.push('', ...block);
		return line;
	});
	return { text: `${lines.join('\n')}\n`, sceneLines };
}

/**
 * A story as a file can say it: without spaces around titles and prose, without empty lines at their ends, with one kind
 * of line end. Nothing else is changed.
 */
export function asFiled(story: Story): Story {
	const { id, language, title, summary, audience, minutes, scenes } = story;
	return {
		id,
		language,
		title: field(title),
		...(isBlank(summary) ? {} : { summary: field(summary) }),
		...(isBlank(audience) ? {} : { audience: field(audience) }),
		...(minutes === undefined ? {} : { minutes }),
		scenes: scenes.map(sceneAsFiled)
	};
}

function sceneAsFiled({ id, title, body, patch, notes = '', question }: Scene): Scene {
	const [said, told] = [prose(body), prose(notes)];
	return {
		id,
		title: title.toWellFormed().replace(/\s+/gu, ' ').trim(),
		body: said,
		patch,
		...(told === '' ? {} : { notes: told }),
		...(question ? { question: questionAsFiled(question) } : {})
	};
}

const questionAsFiled = ({ ask, answer, choices, right, hide, find }: Question): Question => ({
	ask: field(ask),
	answer: field(answer),
	choices: choices.map(field),
	right: right.map(field),
	hide,
	find
});

const isBlank = (text: string | undefined): text is undefined => text === undefined || text.trim() === '';
/** A value of a field, which is kept in one way of writing its accents. */
const field = (text: string) => text.toWellFormed().normalize('NFC');

function prose(text: string): string {
	const lines = text.toWellFormed().replace(/\r\n?/g, '\n').split('\n');
	const first = lines.findIndex((line) => line.trim() !== '');
	return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}

/** The parts of a scene in their order, each with its lines. */
function sceneBlocks({ id, title, body, patch, notes, question }: Scene, heading: string): string[][] {
	const block = (text: string) => text.split('\n');
	return [
		[`##${title === '' ? '' : ` ${title}`} {#${id}}`],
		...(Object.keys(patch).length > 0 ? [block(patchBlock(patch))] : []),
		...(question ? [['```question', ...questionLines(question), '```']] : []),
		...(body === '' ? [] : [block(escapedProse(body))]),
		...(notes === undefined ? [] : [[heading], block(escapedProse(notes))])
	];
}

function questionLines({ ask, hide, find, choices, right, answer }: Question): string[] {
	const some = <Value>(values: readonly Value[]) => (values.length > 0 ? [...values] : undefined);
	const [only, ...more] = right;
	// One that is blank would be taken for none.
	const told = only !== undefined && more.length === 0 && only.trim() !== '' ? only : some(right);
	return fieldLines({ ask, hide: some(hide), find: some(find), choices: some(choices), right: told, answer });
}

/** What ends front matter or a fence, wherever in a text it stands alone on a line. */
const ends = /^\s*(?:---|`{3,}|~{3,})\s*$/m;

/** Fields as YAML; those without a value are left out. */
function fieldLines(fields: Readonly<Record<string, unknown>>): string[] {
	const document = new Document(fields, { keepUndefined: false });
	visit(document, {
		Seq: (_, list) => void (list.flow = true),
		Scalar(_, node) {
			if (isScalar(node) && typeof node.value === 'string' && needsQuotes(node.value))
				(node as Scalar).type = 'QUOTE_DOUBLE';
		}
	});
	const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity });
	return text.trimEnd().split('\n');
}

/** Several lines are written below each other where nothing of them could be taken for something else. */
const needsQuotes = (text: string) =>
	ends.test(text) || /[\r\t\u0085\u2028\u2029]|^\s|\s$|[ ]\n/.test(text) || !/^[\P{C}\n]*$/u.test(text);
