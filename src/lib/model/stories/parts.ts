/** The parts of a story that are written as fields, in a file of its own as in a document. */
import type { Fields } from '../parse/fields';
import type { Question, ScenePatch, Story } from '../story';

/** What a parameter says that is set back to how the investigation opens. */
const none = 'none';

/** Reads what a scene changes: of each parameter its values, one or a list of them. */
export function readPatch(fields: Fields): ScenePatch {
	return Object.fromEntries(
		fields.keys().map((key) => {
			const values = fields.oneOrMore(key);
			return [key, values.length === 1 && values[0] === none ? [] : values] as const;
		})
	);
}

/** Reads what a scene asks. */
export function readQuestion(fields: Fields): Question {
	const choices = fields.strings('choices');
	const right = fields.has('right') ? fields.oneOrMore('right') : [];
	if (right.some((each) => !choices.includes(each))) fields.expected('right', choices.join(' | '));
	const question = {
		ask: fields.string('ask', true) ?? '',
		hide: fields.strings('hide'),
		find: fields.strings('find'),
		choices,
		right,
		answer: fields.string('answer', true) ?? ''
	};
	if (choices.length > 0 && right.length === 0) fields.expected('right', choices.join(' | '));
	fields.finish();
	return question;
}

/** Reads what stands before a story's scenes. */
export function readFront(
	fields: Fields
): Pick<Story, 'title'> & Partial<Pick<Story, 'summary' | 'audience' | 'minutes'>> {
	const title = fields.string('title', true) ?? '';
	const [summary, audience] = [fields.string('summary'), fields.string('audience')];
	const minutes = fields.number('minutes', { least: 1, most: 600 });
	return {
		title,
		...(summary === undefined ? {} : { summary }),
		...(audience === undefined ? {} : { audience }),
		...(minutes === undefined ? {} : { minutes })
	};
}
