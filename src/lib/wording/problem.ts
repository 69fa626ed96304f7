import type { Language, Problem, ProblemCode, Shape } from '$lib/model';
import { m } from '$messages/messages';

type Words = (inputs: never, options: { locale: Language }) => string;

const words = {
	'about-nothing': [m['problem.about-nothing.wrong'], m['problem.about-nothing.remedy']],
	'bad-address': [m['problem.bad-address.wrong'], m['problem.bad-address.remedy']],
	'bad-date': [m['problem.bad-date.wrong'], m['problem.bad-date.remedy']],
	'bad-id': [m['problem.bad-id.wrong'], m['problem.bad-id.remedy']],
	'broken-yaml': [m['problem.broken-yaml.wrong'], m['problem.broken-yaml.remedy']],
	circular: [m['problem.circular.wrong'], m['problem.circular.remedy']],
	'duplicate-id': [m['problem.duplicate-id.wrong'], m['problem.duplicate-id.remedy']],
	'end-before-start': [m['problem.end-before-start.wrong'], m['problem.end-before-start.remedy']],
	'file-too-large': [m['problem.file-too-large.wrong'], m['problem.file-too-large.remedy']],
	'lone-allegation': [m['problem.lone-allegation.wrong'], m['problem.lone-allegation.remedy']],
	'missing-file': [m['problem.missing-file.wrong'], m['problem.missing-file.remedy']],
	'missing-language': [m['problem.missing-language.wrong'], m['problem.missing-language.remedy']],
	'no-note': [m['problem.no-note.wrong'], m['problem.no-note.remedy']],
	'quote-too-long': [m['problem.quote-too-long.wrong'], m['problem.quote-too-long.remedy']],
	'quotes-too-many': [m['problem.quotes-too-many.wrong'], m['problem.quotes-too-many.remedy']],
	'standing-without-body': [
		m['problem.standing-without-body.wrong'],
		m['problem.standing-without-body.remedy']
	],
	'text-repeated': [m['problem.text-repeated.wrong'], m['problem.text-repeated.remedy']],
	'unknown-entity': [m['problem.unknown-entity.wrong'], m['problem.unknown-entity.remedy']],
	'unknown-icon': [m['problem.unknown-icon.wrong'], m['problem.unknown-icon.remedy']],
	'unknown-key': [m['problem.unknown-key.wrong'], m['problem.unknown-key.remedy']],
	'unknown-origin': [m['problem.unknown-origin.wrong'], m['problem.unknown-origin.remedy']],
	'unknown-sector': [m['problem.unknown-sector.wrong'], m['problem.unknown-sector.remedy']],
	'unknown-source': [m['problem.unknown-source.wrong'], m['problem.unknown-source.remedy']],
	'unknown-type': [m['problem.unknown-type.wrong'], m['problem.unknown-type.remedy']],
	'unreadable-file': [m['problem.unreadable-file.wrong'], m['problem.unreadable-file.remedy']],
	'wrong-end': [m['problem.wrong-end.wrong'], m['problem.wrong-end.remedy']],
	'wrong-shape': [m['problem.wrong-shape.wrong'], m['problem.wrong-shape.remedy']],
	'unknown-assertion': [m['problem.unknown-assertion.wrong'], m['problem.unknown-assertion.remedy']],
	'text-outside-scene': [m['problem.text-outside-scene.wrong'], m['problem.text-outside-scene.remedy']],
	'scene-without-text': [m['problem.scene-without-text.wrong'], m['problem.scene-without-text.remedy']],
	'scene-shows-nothing': [m['problem.scene-shows-nothing.wrong'], m['problem.scene-shows-nothing.remedy']],
	'not-on-picture': [m['problem.not-on-picture.wrong'], m['problem.not-on-picture.remedy']],
	'stories-out-of-step': [m['problem.stories-out-of-step.wrong'], m['problem.stories-out-of-step.remedy']]
} satisfies Record<ProblemCode, readonly [Words, Words]>;

const shapes = {
	value: m['problem.shape.value'],
	text: m['problem.shape.text'],
	number: m['problem.shape.number'],
	flag: m['problem.shape.flag'],
	map: m['problem.shape.map'],
	list: m['problem.shape.list'],
	'list-of-texts': m['problem.shape.list-of-texts'],
	'list-of-maps': m['problem.shape.list-of-maps'],
	point: m['problem.shape.point']
} satisfies Record<Shape, Words>;

/** What is wrong and what to do about it, in a language. Values are hostile text: escape the result before showing it. */
export function problemWords({ code, values }: Problem, locale: Language): { wrong: string; remedy: string } {
	const [wrong, remedy] = words[code] as unknown as [Filled, Filled];
	const said = { ...values, expected: expectedWords(values.expected ?? '', locale) };
	const first = values.suggestion === undefined ? '' : m['problem.suggestion'](said as never, { locale });
	return { wrong: wrong(said, { locale }), remedy: `${first}${remedy(said, { locale })}` };
}

/** The name of a shape in a language; a choice of words stands for itself: it is what the file must say. */
function expectedWords(expected: string, locale: Language): string {
	const shape = Object.hasOwn(shapes, expected) ? shapes[expected as Shape] : undefined;
	return shape ? shape({}, { locale }) : expected;
}

/** A message that takes what values there are; one that the problem lacks shows as it stands in the sentence. */
type Filled = (inputs: Readonly<Record<string, string>>, options: { locale: Language }) => string;
