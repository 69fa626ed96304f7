/** What the slides of a story say, before anybody draws them. */
import type { Arrange, Figure } from '$lib/figure';
import { citationsIn, lookup, type Investigation, type Language, type Scene, type Story } from '$lib/model';
import { numberRanges, type NumberedSource } from '$lib/narration';
import { plainProse, sceneSources, type SceneSources } from '$lib/story';
import { inLanguage, originTitle } from '$lib/wording';
import { m } from '$messages/messages';
import { figureOfScene } from '../sceneFigure';
import type { Noted, NotesLine } from './noted';
import { sourceSlides, type SourcesSlide } from './sourceSlides';

export interface TitleSlide extends Noted {
	readonly kind: 'title';
	readonly summary: string;
	/** For whom, about what, under which licence, of which day. */
	readonly facts: readonly string[];
	readonly address: string | null;
}

export interface SceneSlide extends Noted {
	readonly kind: 'scene';
	readonly figure: Figure;
	/** What it asks or answers, beside the picture. */
	readonly aside: Aside | null;
	/** Whose word it is, on one line: "1 Reuters 2020 · 3 US Treasury 2015". */
	readonly sources: string;
}

export interface Aside {
	readonly label: string;
	readonly text: string;
	readonly choices: readonly { readonly text: string; readonly right: boolean }[];
	/** How it was answered; null while it is a question. */
	readonly answer: string | null;
}

export type Slide = TitleSlide | SceneSlide | SourcesSlide;

/** What whoever hands the slides out adds. */
export interface DeckExtras {
	/** Where the story is to be found on the web; null where that is nowhere. */
	readonly address: string | null;
	/** Its day in words; empty for none. */
	readonly date: string;
	/** Where layouts are run; by default in this thread. */
	readonly arrange?: Arrange | undefined;
	/** Told before each scene, of how many; what it throws ends the making. */
	readonly step?: ((done: number, of: number) => Promise<void>) | undefined;
}

/** The slides of a story in their order. Whatever a question hides is in no word and no picture of the slide that asks. */
export async function deckOf(
	investigation: Investigation,
	story: Story,
	extras: DeckExtras
): Promise<readonly Slide[]> {
	const slides: Slide[] = [titleSlide(investigation, story, extras)];
	const lists: (readonly NumberedSource[])[] = [];
	for (const at of story.scenes.keys()) {
		await extras.step?.(at, story.scenes.length);
		const told = await slidesOfScene(investigation, story, at, extras);
		slides.push(...told.slides);
		lists.push(told.list);
	}
	await extras.step?.(story.scenes.length, story.scenes.length);
	return [...slides, ...sourceSlides(lists, story.language)];
}

function titleSlide({ about }: Investigation, story: Story, { address, date }: DeckExtras): TitleSlide {
	const { language, audience, minutes } = story;
	const locale = { locale: language };
	const facts = [
		...(audience === undefined ? [] : [m['story.for']({ audience }, locale)]),
		m['story.in']({ network: inLanguage(about.title, language) }, locale),
		[m['slides.licence']({ licence: about.licence }, locale), date].filter((each) => each !== '').join(' · ')
	];
	return {
		kind: 'title',
		title: story.title,
		summary: story.summary ?? '',
		facts,
		address,
		notes: [
			...(minutes === undefined ? [] : [{ text: m['story.minutes']({ n: minutes }, locale) }]),
			{ text: m['slides.numbers']({}, locale) }
		]
	};
}

/** The one slide of a scene, or the two of one that asks; and all of its numbered sources. */
async function slidesOfScene(
	investigation: Investigation,
	story: Story,
	at: number,
	extras: DeckExtras
): Promise<{ slides: readonly SceneSlide[]; list: readonly NumberedSource[] }> {
	const scene = story.scenes[at];
	if (!scene) throw new Error(`the story ${story.id} has no scene ${at}`);
	const { language } = story;
	const { question } = scene;
	const made = await pictureOf(investigation, story, at, [], extras);
	const sources = sceneSources(investigation, made.evidence, made.picture, scene, language);
	const words = new SceneWords(investigation, scene, language, sources);
	const answered: SceneSlide = {
		kind: 'scene',
		title: question ? m['slides.answer_to']({ title: scene.title }, { locale: language }) : scene.title,
		figure: made.figure,
		aside: words.aside(true),
		sources: words.line(sources.cited, at + 1),
		notes: words.notes(true)
	};
	if (!question) return { slides: [answered], list: sources.list };
	const { figure } =
		question.hide.length === 0 ? made : await pictureOf(investigation, story, at, question.hide, extras);
	const asked: SceneSlide = {
		kind: 'scene',
		title: scene.title,
		figure,
		aside: words.aside(false),
		sources: words.line(words.citedBeforeAnswer(), at + 1),
		notes: words.notes(false)
	};
	return { slides: [asked, answered], list: sources.list };
}

/** Pixels that a picture is composed for: as wide as a slide, or beside what is asked. */
const rooms = {
	wide: { width: 1110, height: 490, beside: true },
	beside: { width: 790, height: 520, beside: true }
} as const;
/** How many times as large as usual letters are: as large as the picture has room for, to be read from the back. */
const letters = { wide: [1.25, 1.1, 1], beside: [1.15, 1] } as const;

/** The picture of a scene, as its slide has it. */
async function pictureOf(
	investigation: Investigation,
	story: Story,
	at: number,
	hidden: readonly string[],
	{ arrange }: DeckExtras
) {
	const kind = story.scenes[at]?.question ? 'beside' : 'wide';
	const draw = (text: number) =>
		figureOfScene(investigation, story, at, { inset: rooms[kind], text, hidden }, arrange);
	const [most, ...less] = letters[kind];
	let made = await draw(most);
	for (const text of less) {
		// A picture that outgrows its place is made smaller as a whole.
		if (!made.figure.warnings.some(({ code }) => code === 'grown')) break;
		made = await draw(text);
	}
	return made;
}

/** What a scene says, as slides and their notes say it. */
class SceneWords {
	readonly #investigation: Investigation;
	readonly #scene: Scene;
	readonly #language: Language;
	readonly #sources: SceneSources;

	constructor(investigation: Investigation, scene: Scene, language: Language, sources: SceneSources) {
		this.#investigation = investigation;
		this.#scene = scene;
		this.#language = language;
		this.#sources = sources;
	}

	/** What stands beside the picture of a scene that asks. */
	aside(answered: boolean): Aside | null {
		const { question } = this.#scene;
		if (!question) return null;
		const { ask, choices, right, answer } = question;
		return {
			label: (answered ? m['story.answer'] : m['story.question'])({}, this.#locale),
			text: ask,
			choices: choices.map((text) => ({ text, right: answered && right.includes(text) })),
			answer: answered ? this.#prose(answer) : null
		};
	}

	/** The sources that the words before the answer cite: of what is hidden none, whose name may tell. */
	citedBeforeAnswer(): readonly NumberedSource[] {
		const hidden = new Set(this.#scene.question?.hide);
		const told = citationsIn(this.#scene.body).filter(({ id }) => !hidden.has(id));
		const numbers = new Set(told.flatMap(({ id }) => this.#sources.numbersOf(id)));
		return this.#sources.cited.filter(({ number }) => numbers.has(number));
	}

	/** "Scene 2 · [1] Reuters 2020 · [3, 5] US Treasury 2015, 2024": each publisher once. */
	line(cited: readonly NumberedSource[], scene: number): string {
		const { sources } = lookup(this.#investigation);
		const publisherOf = ({ id }: NumberedSource) => sources.get(id)?.publisher ?? '';
		const said = [...new Set(cited.map(publisherOf))].map((publisher) => {
			const its = cited.filter((source) => publisherOf(source) === publisher);
			const years = its.map(({ id }) => /\d{4}/.exec(sources.get(id)?.issued ?? '')?.[0] ?? '');
			const known = [...new Set(years)].filter((year) => year !== '').sort();
			const numbers = numberRanges(its.map(({ number }) => number)).join(', ');
			const name = originTitle(this.#investigation, publisher, this.#language);
			return `[${numbers}] ${name} ${known.join(', ')}`.trim();
		});
		return [m['slides.scene']({ n: scene }, this.#locale), ...said].join('  ·  ');
	}

	/** First what was said, which anybody may see, then what only the speaker may. */
	notes(answered: boolean): readonly NotesLine[] {
		const { body, notes, question } = this.#scene;
		const asks = question !== undefined && !answered;
		const isAnswer = question !== undefined && answered;
		return [
			...(isAnswer ? [] : this.#part(m['story.text']({}, this.#locale), this.#prose(body))),
			...(isAnswer ? this.#part(m['story.answer']({}, this.#locale), this.#prose(question.answer)) : []),
			...(asks ? this.#part(m['story.question']({}, this.#locale), this.#asked()) : []),
			...(isAnswer ? [] : this.#part(m['slides.speaker']({}, this.#locale), plainProse(notes ?? ''))),
			...(asks ? [{ text: m['slides.sources_after']({}, this.#locale) }] : this.#listed())
		];
	}

	#asked(): string {
		const { ask = '', choices = [] } = this.#scene.question ?? {};
		return [ask, ...choices.map((choice) => `– ${choice}`)].join('\n\n');
	}

	#listed(): readonly NotesLine[] {
		const { list } = this.#sources;
		if (list.length === 0) return [];
		const lines = list.map(({ number, title, published, href }) =>
			[`[${number}] ${title}. ${published}.`, ...(href === null ? [] : [href])].join(' ')
		);
		return this.#part(m['story.sources']({}, this.#locale), lines.join('\n\n'));
	}

	#part(heading: string, text: string): readonly NotesLine[] {
		if (text === '') return [];
		return [{ text: heading, heads: true }, ...text.split('\n\n').map((line) => ({ text: line }))];
	}

	#prose(text: string): string {
		return plainProse(text, (id) => {
			const numbers = numberRanges(this.#sources.numbersOf(id)).join(', ');
			return numbers === '' ? '' : `[${numbers}]`;
		});
	}

	get #locale() {
		return { locale: this.#language };
	}
}
