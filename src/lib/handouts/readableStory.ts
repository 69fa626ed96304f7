/** A story as a page that needs no script: its words with the numbers of their sources, and the sources. */
import { weigh } from '$lib/evidence';
import { escapeText } from '$lib/formats/oneFile/oneFileHtml';
import type { Investigation, Language, Scene, Story } from '$lib/model';
import { numberRanges } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { proseOf, sceneSources, sceneViews, type Block, type Inline, type SceneSources } from '$lib/story';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';

/** The story as HTML without a style or a script of its own. Whatever its words hold stays text. */
export function readableStory(investigation: Investigation, story: Story): string {
	const { language, title, summary, scenes } = story;
	const network = buildNetwork(investigation);
	const views = sceneViews(story, investigation);
	const told = scenes.map((scene, at) => {
		const view = views[at]?.view;
		if (!view) return '';
		const evidence = weigh(investigation, view);
		const picture = depict(network, evidence, view);
		const sources = sceneSources(investigation, evidence, picture, scene, language);
		return section(scene, at + 1, sources, language);
	});
	const about = m['story.in'](
		{ network: inLanguage(investigation.about.title, language) },
		{ locale: language }
	);
	return [
		'<main class="plain-story">',
		element('h1', escapeText(title)),
		...(summary === undefined ? [] : [element('p', escapeText(summary))]),
		element('p', escapeText(about)),
		...told,
		'</main>'
	].join('\n');
}

function section(scene: Scene, number: number, sources: SceneSources, language: Language): string {
	const locale = { locale: language };
	const anchor = (source: number) => `source-${number}-${source}`;
	const html = new ProseHtml(sources, anchor);
	const { question } = scene;
	const listed = sources.cited.map(({ number: own, title, lang, published, href }) => {
		const named = `<cite${lang === null ? '' : ` lang="${escapeText(lang)}"`}>${escapeText(title)}</cite>`;
		const reached = href === null ? named : `<a href="${escapeText(href)}" rel="noreferrer">${named}</a>`;
		return `<li id="${anchor(own)}">[${own}] ${reached}. ${escapeText(published)}</li>`;
	});
	return [
		`<section id="${escapeText(scene.id)}">`,
		element('h2', `${number}. ${escapeText(scene.title)}`),
		html.blocks(proseOf(scene.body)),
		...(question
			? [
					element('p', element('strong', escapeText(question.ask))),
					...(question.choices.length === 0
						? []
						: [element('ul', question.choices.map((choice) => element('li', escapeText(choice))).join(''))]),
					element(
						'details',
						element('summary', escapeText(m['story.answer']({}, locale))) +
							html.blocks(proseOf(question.answer))
					)
				]
			: []),
		...(listed.length === 0
			? []
			: [element('h3', escapeText(m['story.sources']({}, locale))), element('ul', listed.join('\n'))]),
		'</section>'
	].join('\n');
}

const element = (name: string, content: string) => `<${name}>${content}</${name}>`;

/** Prose of a scene as HTML, in which what is cited leads to its sources. */
class ProseHtml {
	readonly #sources: SceneSources;
	readonly #anchor: (source: number) => string;

	constructor(sources: SceneSources, anchor: (source: number) => string) {
		this.#sources = sources;
		this.#anchor = anchor;
	}

	blocks(blocks: readonly Block[]): string {
		return blocks.map((block) => this.#block(block)).join('\n');
	}

	#block(block: Block): string {
		switch (block.kind) {
			case 'paragraph':
				return element('p', this.#inlines(block.text));
			case 'heading':
				return element('h3', this.#inlines(block.text));
			case 'quote':
				return element('blockquote', this.blocks(block.blocks));
			case 'list': {
				const items = block.items.map((item) => element('li', this.blocks(item)));
				return element(block.ordered ? 'ol' : 'ul', items.join(''));
			}
			case 'code':
				return element('pre', escapeText(block.text));
		}
	}

	#inlines(inlines: readonly Inline[]): string {
		return inlines.map((inline) => this.#inline(inline)).join('');
	}

	#inline(inline: Inline): string {
		switch (inline.kind) {
			case 'text':
				return escapeText(inline.text);
			case 'break':
				return '<br>';
			case 'strong':
			case 'em':
				return element(inline.kind, this.#inlines(inline.text));
			case 'link':
				return `<a href="${escapeText(inline.href)}" rel="noreferrer">${this.#inlines(inline.text)}</a>`;
			case 'citation': {
				const numbers = this.#sources.numbersOf(inline.id);
				const [first] = numbers;
				const words = escapeText(inline.words ?? '');
				if (first === undefined) return words;
				return `${words}<a href="#${this.#anchor(first)}">[${numberRanges(numbers).join(', ')}]</a>`;
			}
		}
	}
}
