import { base64, type Figure } from '$lib/figure';
import type { Investigation, Language, Story } from '$lib/model';
import { dateWords } from '$lib/wording';
import { m } from '$messages/messages';
import type PptxGenJS from 'pptxgenjs';
import { deckOf, type DeckExtras, type Aside, type SceneSlide, type Slide, type TitleSlide } from './deck';
import { finish } from './finish';
import { lettersIn, page, sizeFor, type Box } from './room';
import { setting, sourcesTable, type SourceOnSlides, type SourcesSlide } from './sourceSlides';

/** What slides need from where they are made. */
export interface SlidesExtras extends Omit<DeckExtras, 'date'> {
	/** Draws a figure as PNG, so many times as large as it says it is. */
	readonly png: (figure: Figure, times: number) => Promise<Uint8Array>;
	/** Their day, `YYYY-MM-DD`; empty for none. */
	readonly day: string;
}

/** Pixels that a picture as wide as a slide has at least: two for each of a projector's. */
const pixels = 2600;

const colours = { ink: 'tx1', soft: 'tx2', accent: 'accent1', ground: 'bg1' } as const;
/** It is on every machine, and what stands in for it elsewhere is as wide. */
const fontFace = 'Arial';

/**
 * A story as a PowerPoint file: a slide for each scene with its picture, title, notes and sources, two for one that asks.
 * The same input gives the same bytes. Rejects with whatever `png` rejects with.
 */
export async function writeSlides(
	investigation: Investigation,
	story: Story,
	{ png, day, ...extras }: SlidesExtras
): Promise<Uint8Array<ArrayBuffer>> {
	const { language } = story;
	const date = day === '' ? '' : dateWords(day, language);
	const slides = await deckOf(investigation, story, { ...extras, date });
	const { default: Presentation } = await import('pptxgenjs');
	const deck = new Presentation();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = clean(story.title);
	deck.subject = clean(story.summary ?? '');
	deck.author = deck.company = 'Sourceline';
	deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
	for (const kind of ['title', 'scene', 'sources'] as const) deck.defineSlideMaster(masterOf(kind));
	const drawn = new Map<Figure, string>();
	for (const slide of slides) {
		const shown = deck.addSlide({ masterName: slide.kind });
		if (slide.kind === 'title') drawTitle(shown, slide);
		else if (slide.kind === 'sources') drawSources(shown, slide, language);
		else {
			const image = drawn.get(slide.figure) ?? (await imageOf(slide.figure, png));
			drawn.set(slide.figure, image);
			drawScene(shown, slide, image);
		}
		// Every slide has notes, so that each has a page for them: their words are put in at the end.
		shown.addNotes(' ');
	}
	const bytes = await deck.write({ outputType: 'uint8array' });
	if (!(bytes instanceof Uint8Array)) throw new Error('The slides were not written');
	return finish(bytes, { language, day, notes: slides.map(({ notes }) => notes) });
}

type Shown = ReturnType<PptxGenJS['addSlide']>;

/** A master for each kind of slide, with the places that its words go to. */
function masterOf(kind: Slide['kind']): PptxGenJS.SlideMasterProps {
	const { title } = kind === 'title' ? page.opening : page;
	return {
		title: kind,
		background: { color: colours.ground },
		objects: [
			...(kind === 'title' ? [{ rect: { ...page.opening.bar, fill: { color: colours.accent } } }] : []),
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...title,
						align: 'left',
						valign: kind === 'title' ? 'bottom' : 'middle',
						margin: 0,
						bold: true,
						color: colours.ink,
						fontFace
					},
					text: ''
				}
			}
		],
		...(kind === 'title'
			? {}
			: { slideNumber: { ...page.number, align: 'right', color: colours.soft, fontFace, fontSize: 11 } })
	};
}

function drawTitle(shown: Shown, { title, summary, facts, address }: TitleSlide) {
	const { opening } = page;
	shown.addText(clean(title), {
		placeholder: 'title',
		...sized(title, opening.title, lettersIn.opening)
	});
	const text = { fontFace, margin: 0, valign: 'top', align: 'left' } as const;
	if (summary !== '')
		shown.addText(clean(summary), { ...opening.summary, ...text, fontSize: 22, color: colours.ink });
	const lines = [...facts.map((each) => ({ text: clean(each), options: { breakLine: true } }))];
	const link = address === null ? [] : [{ text: address, options: { hyperlink: { url: address } } }];
	shown.addText([...lines, ...link], {
		...opening.facts,
		...text,
		fontSize: 16,
		color: colours.soft,
		valign: 'bottom'
	});
}

function drawScene(shown: Shown, { title, figure, aside, sources }: SceneSlide, image: string) {
	shown.addText(clean(title), {
		placeholder: 'title',
		...sized(title, page.title, lettersIn.title)
	});
	const place = aside ? page.beside : page.picture;
	shown.addImage({ data: image, altText: clean(figure.description), ...fitted(figure, place) });
	if (aside) drawAside(shown, aside);
	shown.addText(clean(sources), {
		...page.sources,
		fontFace,
		margin: 0,
		align: 'left',
		valign: 'middle',
		color: colours.soft,
		...sized(sources, page.sources, lettersIn.sources)
	});
}

function drawAside(shown: Shown, { label, text, choices, answer }: Aside) {
	const words = [label, text, ...choices.map((choice) => `• ${choice.text}  ✓`), answer ?? ''];
	const sizes = answer === null ? lettersIn.question : lettersIn.answer;
	const letters = sized(words.join('\n'), page.aside, sizes);
	const { fontSize } = letters;
	const small = Math.max(12, fontSize - 4);
	const apart = { breakLine: true, paraSpaceAfter: fontSize / 2 };
	const told = (answer ?? '').split('\n\n').filter((each) => each !== '');
	shown.addText(
		[
			{
				text: clean(label),
				options: { fontSize: small, bold: true, color: colours.accent, breakLine: true }
			},
			{ text: clean(text), options: { ...apart, bold: answer === null } },
			...choices.map((choice, at) => ({
				text: `${clean(choice.text)}${choice.right ? '  ✓' : ''}`,
				options: {
					breakLine: true,
					bold: choice.right,
					bullet: { indent: fontSize },
					paraSpaceAfter: at === choices.length - 1 ? fontSize / 2 : fontSize / 4
				}
			})),
			...told.map((each) => ({ text: clean(each), options: apart }))
		],
		{ ...page.aside, ...letters, fontFace, margin: 0, align: 'left', valign: 'top', color: colours.ink }
	);
}

function drawSources(shown: Shown, { title, scenes, sources }: SourcesSlide, language: Language) {
	shown.addText(clean(title), {
		placeholder: 'title',
		...sized(title, page.title, lettersIn.title)
	});
	const { source: wide, scene: narrow } = sourcesTable(scenes);
	const { letters: fontSize, line, gap } = setting;
	const locale = { locale: language };
	const rule = { type: 'solid', pt: 0.5, color: colours.soft } as const;
	const none = { type: 'none' } as const;
	const number = (text: string, bold = false) => ({ text, options: { align: 'center', bold } as const });
	const rows = sources.map((source) => [
		{ text: citedRuns(source) },
		...source.numbers.map((each) => number(each === null ? '' : `[${each}]`))
	]);
	const head = [
		{ text: m['slides.in_scene']({}, locale), options: { align: 'right', bold: true } as const },
		...numbersTo(scenes).map((scene) => number(String(scene), true))
	];
	shown.addTable([head, ...rows], {
		...page.table,
		colW: [wide, ...numbersTo(scenes).map(() => narrow)],
		rowH: [line + gap, ...sources.map(({ lines }) => lines * line + gap)],
		fontFace,
		fontSize,
		color: colours.ink,
		valign: 'top',
		margin: [0.03, 0.04, 0.03, 0.02],
		border: [none, none, rule, none]
	});
}

/** The numbers of so many scenes. */
const numbersTo = (scenes: number) => Array.from({ length: scenes }, (_, at) => at + 1);

function citedRuns({ title, lang, published, href }: SourceOnSlides) {
	return [
		{
			text: clean(title),
			options: { ...(lang === null ? {} : { lang }), ...(href === null ? {} : { hyperlink: { url: href } }) }
		},
		{ text: `. ${clean(published)}` }
	];
}

async function imageOf(figure: Figure, png: SlidesExtras['png']): Promise<string> {
	const times = pixels / (figure.width * figure.scale);
	return `image/png;base64,${base64(await png(figure, times))}`;
}

/** The size of letters in which a text has room; where none is small enough, whoever opens the slides shrinks it. */
function sized(text: string, box: Box, sizes: readonly number[]): { fontSize: number; fit?: 'shrink' } {
	const fontSize = sizeFor(text, box, sizes);
	return fontSize === sizes.at(-1) ? { fontSize, fit: 'shrink' } : { fontSize };
}

/** As large as a figure can be in a place, in the middle of it. */
function fitted({ width, height }: Figure, place: Box): Box {
	const scale = Math.min(place.w / width, place.h / height);
	const [w, h] = [width * scale, height * scale];
	return { x: place.x + (place.w - w) / 2, y: place.y + (place.h - h) / 2, w, h };
}

/** What XML does not allow, and lines that are none of ours. */
const clean = (text: string) =>
	text
		.toWellFormed()
		.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ')
		.trim();
