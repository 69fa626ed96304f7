/** How a figure is laid out: title, network, legend, caption, numbered sources and foot in the room of a format. */
import { hiddenWords, numberSources, numberRanges, withNumbers, type Numbering } from '$lib/narration';
import { tokens } from '$lib/theme';
import { dateWords } from '$lib/wording';
import { m } from '$messages/messages';
import type { FigureAsked, FigureMaterial } from './asked';
import type { Item } from './display';
import { setSources, stack, type Block, type SourcesStyle } from './furniture';
import { keyWords, setKey } from './key';
import { setLegend } from './legend';
import { moved } from './moved';
import { drawNetwork, type DrawnNetwork } from './network';
import { titlesOf } from './titles';
import { setText } from './typeset';

/** Lines that bear numbers of their own; of more nothing else would be seen. */
export const mostNumbered = 120;

/** From the most generous way to set the sources to the closest. */
const styles: readonly SourcesStyle[] = [
	{ size: 10.5, set: 'titled' },
	{ size: 9.5, set: 'titled' },
	{ size: 9.5, set: 'listed' },
	{ size: 9.5, set: 'running' },
	{ size: 8.5, set: 'running' }
];

/** How many times as high a network is tried where lines have no room for numbers; pixels of height that one such is worth, of a format that has a height and of one that has none. */
const growths = [1.35, 1.8];
const listing = { fixed: 5, free: 16 };

/** The part of a figure that its network is to have at least. */
const least = { beside: 0.55, narrowest: 0.42, below: 0.4 };

const nothing = (): Block => ({ items: [], height: 0 });
const empty = { side: nothing, under: nothing, room: 0, high: 0 };

/** What a page is made of. */
export interface Composed {
	readonly items: readonly Item[];
	readonly network: DrawnNetwork;
	readonly tall: number;
}

/** One page: composed once, of the same for the same. */
export class Page {
	readonly #material: FigureMaterial;
	readonly #asked: FigureAsked;
	readonly #width: number;
	readonly #height: number | null;
	readonly #margin: number;
	readonly #numbering: Numbering;
	/** What is said below the network of numbers that found no room on it. */
	#key: readonly string[] = [];
	/** How many times as high as it would be the network is. */
	#grown = 1;

	constructor(material: FigureMaterial, asked: FigureAsked, width: number, height: number | null) {
		this.#material = material;
		this.#asked = asked;
		this.#width = width;
		this.#height = height;
		this.#margin = Math.max(14, Math.min(28, width * 0.028));
		const { investigation, evidence, picture, view } = material;
		this.#numbering = numberSources(investigation, evidence, picture, view.language);
	}

	compose(): Composed {
		const margin = this.#margin;
		const inner = this.#width - 2 * margin;
		const head = this.#head(margin, margin, inner);
		const beside = this.#height !== null && this.#width / this.#height >= 1.25;
		const top = margin + head.height + (head.height > 0 ? 14 : 0);
		const compose = () => (beside ? this.#beside(top, inner) : this.#below(top, inner));
		const body = this.#least(compose);
		return { ...body, items: [...head.items, ...body.items] };
	}

	/**
	 * The page that asks least of its readers: where lines have no room for numbers, a higher network may take no more
	 * paper than the list of them.
	 */
	#least(compose: () => Composed): Composed {
		let best = compose();
		const each = this.#height === null ? listing.free : listing.fixed;
		const burden = ({ tall, network }: Composed) => tall + each * network.numbers.left.length;
		// The key takes room from the network that it is the key to: once more, with about as much kept for it.
		if (this.#key.length > 0) best = compose();
		for (const growth of growths) {
			if (best.network.numbers.left.length === 0) break;
			this.#grown = growth;
			const body = compose();
			if (burden(body) < burden(best)) best = body;
		}
		return best;
	}

	/** Network at the left, legend and sources at the right, caption and foot across; sources that run on lie across too. */
	#beside(top: number, inner: number): Composed {
		const margin = this.#margin;
		const height = this.#height ?? 0;
		const panel = this.#hasPanel ? Math.max(220, inner * 0.28) : 0;
		const gap = panel > 0 ? 20 : 0;
		const x = margin + inner - panel;
		const layouts = styles.map((style) => {
			const runs = style.set === 'running';
			const side = (y: number) =>
				this.#panel(x, y, panel, 1, style, runs ? ['legend'] : ['legend', 'sources']);
			const under = (y: number) =>
				stack(
					[
						(down) => setKey(this.#key, margin, down, inner, this.#asked.theme),
						(down) => this.#caption(margin, down, inner),
						(down) => this.#panel(margin, down, inner, 1, style, runs ? ['sources'] : []),
						(down) => this.#foot(margin, down, inner)
					],
					y,
					6
				);
			const room = height - margin - under(0).height - 10 - top;
			return { side, under, room, high: side(0).height };
		});
		const fitting = layouts.find(({ room, high }) => high <= room && room >= height * least.beside);
		const { side, under, room, high } = fitting ?? layouts[layouts.length - 1] ?? empty;
		const needed = this.#grown * (fitting ? room : Math.max(room, high, height * least.narrowest));
		const network = this.#network(inner - panel - gap, needed);
		const foot = under(top + needed + 10);
		return {
			items: [
				...centred(network, margin, top, inner - panel - gap, needed),
				...side(top).items,
				...foot.items
			],
			network,
			tall: Math.max(height, top + needed + 10 + foot.height + margin)
		};
	}

	/** Everything below each other. */
	#below(top: number, inner: number): Composed {
		const margin = this.#margin;
		const columns = inner > 700 ? 3 : inner > 420 ? 2 : 1;
		const sets = styles.map(
			(style) => (y: number) =>
				stack(
					[
						(down) => setKey(this.#key, margin, down, inner, this.#asked.theme),
						(down) => this.#caption(margin, down, inner),
						(down) => this.#panel(margin, down, inner, columns, style, ['legend', 'sources']),
						(down) => this.#foot(margin, down, inner)
					],
					y,
					10
				)
		);
		const room = (under: Block) => (this.#height ?? 0) - margin - under.height - 12 - top;
		const enough = (this.#height ?? 0) * least.below;
		const set =
			sets.find((each) => this.#height === null || room(each(0)) >= enough) ?? sets[sets.length - 1];
		const wanted = this.#height === null ? inner * 1.5 : Math.max(room(set?.(0) ?? nothing()), enough);
		const high = this.#grown * wanted;
		const network = this.#network(inner, high);
		// A format without a height of its own is as high as it needs to be.
		const taken = this.#height === null ? Math.min(high, network.height) : high;
		const bottom = top + taken + 12;
		const under = set?.(bottom) ?? nothing();
		return {
			items: [...centred(network, margin, top, inner, taken), ...under.items],
			network,
			tall: Math.max(this.#height ?? 0, bottom + under.height + margin)
		};
	}

	get #hasPanel(): boolean {
		const { legend, sources } = this.#asked;
		return legend || sources;
	}

	#network(width: number, height: number): DrawnNetwork {
		const { picture, standing, investigation, evidence, view } = this.#material;
		const { numbers, theme } = this.#asked;
		const numbered = numbers && picture.edges.length <= mostNumbered;
		const shown = numbered ? withNumbers(picture, this.#numbering) : picture;
		const network = drawNetwork({
			picture: shown,
			standing,
			room: { width, height },
			theme,
			numbersAt: (edge) => (numbered ? numberRanges(this.#numbering.numbersOf(edge)) : []),
			titleOf: titlesOf(investigation, evidence, picture, this.#numbering, view.language)
		});
		this.#key = keyWords(network.numbers, picture, this.#numbering, view.language);
		return network;
	}

	#head(x: number, y: number, width: number): Block {
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

	#caption(x: number, y: number, width: number): Block {
		const { caption, theme, withheld, preset } = this.#asked;
		const { ink, inkSoft } = tokens[theme];
		const { investigation, view, picture } = this.#material;
		// Beside a link nobody chose what is hidden, and nobody can show it.
		const hidden = preset === 'link' ? null : hiddenWords(investigation, view, picture.hidden);
		const reasons = hidden?.reasons.map(({ words }) => words).join('; ') ?? '';
		const out = hidden ? `${hidden.sentence}${reasons === '' ? '' : ` (${reasons})`}.` : '';
		return stack(
			[
				(down) => setText(caption, x, down, width, { size: 12, weight: 500, fill: ink }),
				(down) =>
					setText([withheld, out].join(' ').trim(), x, down, width, { size: 10, weight: 500, fill: inkSoft })
			],
			y,
			3
		);
	}

	#panel(
		x: number,
		y: number,
		width: number,
		columns: number,
		style: SourcesStyle,
		parts: readonly ('legend' | 'sources')[]
	): Block {
		const { theme } = this.#asked;
		const [legend, sources] = (['legend', 'sources'] as const).map(
			(part) => this.#asked[part] && parts.includes(part)
		);
		const { picture, view } = this.#material;
		const locale = { locale: view.language };
		return stack(
			[
				(down) =>
					legend
						? setLegend(picture.legend, x, down, width, style.set === 'running' ? 9.5 : 10.5, theme)
						: { items: [], height: 0 },
				(down) =>
					setSources(
						{
							list: sources ? this.#numbering.list : [],
							heading: m['frame.sources']({}, locale),
							x,
							width,
							columns,
							theme,
							...style
						},
						down
					)
			],
			y,
			10
		);
	}

	/** Who made it, when, from what, and where it lives. */
	#foot(x: number, y: number, width: number): Block {
		const { credit, day, address, theme } = this.#asked;
		const { investigation, view } = this.#material;
		const { inkSoft } = tokens[theme];
		const { id, version } = investigation.about;
		const made = m['figure.made']({ id, version }, { locale: view.language });
		const words = [credit, day === '' ? '' : dateWords(day, view.language), made].filter(
			(each) => each !== ''
		);
		const setting = { size: 9.5, weight: 500 as const, fill: inkSoft };
		return stack(
			[
				(down) => setText(words.join(' · '), x, down, width, setting),
				(down) => setText(address ?? '', x, down, width, { ...setting, href: address ?? undefined })
			],
			y,
			0
		);
	}
}

/** A network in the middle of its room. */
function centred(
	{ items, width, height }: DrawnNetwork,
	x: number,
	y: number,
	wide: number,
	high: number
): readonly Item[] {
	const [dx, dy] = [x + Math.max(0, (wide - width) / 2), y + Math.max(0, (high - height) / 2)];
	return [{ kind: 'group', id: 'network', items: items.map((item) => moved(item, dx, dy)) }];
}
