/** The texts of a page around its network: head, key, caption, legend, numbered sources and foot. */
import { hiddenWords } from '$lib/narration';
import { tokens } from '$lib/theme';
import { printedAddress } from '$lib/view';
import { dateWords } from '$lib/wording';
import { m } from '$messages/messages';
import type { FigureAsked, FigureMaterial } from './asked';
import { setSources, stack, type Block, type SourcesStyle } from './furniture';
import { setKey } from './key';
import { setLegend } from './legend';
import { setText } from './typeset';

/** Where a block of a page stands: its top left corner and its width. Pixels. */
export interface Spread {
	readonly x: number;
	readonly width: number;
}

/** The texts of one page, each to be set where there is room for it; none smaller than the least size. */
export class PageTexts {
	readonly #material: FigureMaterial;
	readonly #asked: FigureAsked;
	readonly #least: number;

	constructor(material: FigureMaterial, asked: FigureAsked, least: number) {
		this.#material = material;
		this.#asked = asked;
		this.#least = least;
	}

	head({ x, width }: Spread, y: number): Block {
		const { title, subtitle, theme } = this.#asked;
		const { ink, inkSoft } = tokens[theme];
		const size = width < 500 ? 18 : 22;
		return stack(
			[
				(down) => setText(title, x, down, width, { size, weight: 600, fill: ink, leading: 1.2 }),
				(down) => setText(subtitle, x, down, width, { size: 13.5, weight: 500, fill: inkSoft })
			],
			y,
			3
		);
	}

	key(words: readonly string[], { x, width }: Spread, y: number, size: number): Block {
		return setKey(words, x, y, width, Math.min(size, this.#small(9.5)), this.#asked.theme);
	}

	caption({ x, width }: Spread, y: number): Block {
		const { caption, theme, withheld, preset, inset } = this.#asked;
		const { ink, inkSoft } = tokens[theme];
		const { investigation, view, picture } = this.#material;
		// Beside a link nobody chose what is hidden, and nobody can show it; a page that a figure is inset in says it once.
		const hidden = preset === 'link' || inset ? null : hiddenWords(investigation, view, picture.hidden);
		const reasons = hidden?.reasons.map(({ words }) => words).join('; ') ?? '';
		const out = hidden ? `${hidden.sentence}${reasons === '' ? '' : ` (${reasons})`}.` : '';
		const small = { size: this.#small(10), weight: 500 as const, fill: inkSoft };
		return stack(
			[
				(down) => setText(caption, x, down, width, { size: this.#small(12), weight: 500, fill: ink }),
				(down) => setText([withheld, out].join(' ').trim(), x, down, width, small)
			],
			y,
			3
		);
	}

	legend({ x, width }: Spread, y: number, { size }: SourcesStyle): Block {
		const { legend, theme } = this.#asked;
		const { picture, view } = this.#material;
		if (!legend) return { items: [], height: 0 };
		return setLegend(picture.legend, { x, y, width, size, theme, language: view.language });
	}

	sources({ x, width }: Spread, y: number, style: SourcesStyle, columns: number): Block {
		const { sources, theme } = this.#asked;
		const heading = m['frame.sources']({}, { locale: this.#material.view.language });
		const list = sources ? this.#material.numbering.list : [];
		return setSources({ list, heading, x, width, columns, theme, ...style }, y);
	}

	/** Who made it, when, from what, and where it lives. */
	foot({ x, width }: Spread, y: number): Block {
		const { credit, day, address, theme, inset } = this.#asked;
		if (inset) return { items: [], height: 0 };
		const { investigation, view } = this.#material;
		const { inkSoft } = tokens[theme];
		const { id, version } = investigation.about;
		const made = m['figure.made']({ id, version }, { locale: view.language });
		const words = [credit, day === '' ? '' : dateWords(day, view.language), made].filter(
			(each) => each !== ''
		);
		const setting = { size: this.#small(9.5), weight: 500 as const, fill: inkSoft };
		return stack(
			[
				(down) => setText(words.join(' · '), x, down, width, setting),
				(down) =>
					setText(printedAddress(address ?? ''), x, down, width, { ...setting, href: address ?? undefined })
			],
			y,
			0
		);
	}

	#small(usual: number): number {
		return Math.max(usual, this.#least);
	}
}
