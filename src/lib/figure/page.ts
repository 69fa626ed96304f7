/** How a figure is laid out: title, network, legend, caption, numbered sources and foot in the room of a format. */
import { numberRanges, withNumbers } from '$lib/narration';
import type { FigureAsked, FigureMaterial } from './asked';
import type { Item } from './display';
import { mostFew } from './few';
import { stack, type Block, type SourcesStyle } from './furniture';
import { keyWords } from './key';
import { moved } from './moved';
import { drawNetwork, type DrawnNetwork } from './network';
import { PageTexts, type Spread } from './pageTexts';
import type { Paper } from './presets';
import { titlesOf } from './titles';

/** Lines that bear numbers of their own; of more nothing else would be seen. */
export const mostNumbered = 120;

/**
 * How many times as high a network is tried where names or numbers have no room; pixels of height that one such line is
 * worth, of a format that has a height and of one that has none, and one such name.
 */
const growths = [1.35, 1.8, 2.5];
const listing = { fixed: 5, free: 16, name: 30 };

/** How often a page that is nearly as high as its format is set again with the key that came of it. */
const mostSettling = 3;
const nearly = 1.05;

/** The part of a figure that its network is to have at least. */
const least = { beside: 0.55, narrowest: 0.42, below: 0.4, few: 0.34 };
/** So many times as high as its format a figure is no longer one of that format; and so many times as high as otherwise is too much for a list that is read more easily. */
const farTooHigh = 1.25;
const muchHigher = 1.3;

const between = { beside: 6, below: 10 };

/** What a page is made of. */
export interface Composed {
	readonly items: readonly Item[];
	readonly network: DrawnNetwork;
	readonly tall: number;
}

/** One way to set what is around a network. */
interface Around {
	/** At its right. */
	readonly side: (y: number) => Block;
	readonly under: (y: number) => Block;
	/** Pixels that the network needs, and that it may have within the format. */
	readonly high: number;
	readonly room: number;
	/** How high a figure it makes. */
	readonly tall: number;
}

/** One page: composed once, of the same for the same. */
export class Page {
	readonly #material: FigureMaterial;
	readonly #asked: FigureAsked;
	readonly #paper: Paper;
	readonly #whole: Spread;
	readonly #texts: PageTexts;
	/** What is said below the network of what found no room on it. */
	#key: readonly string[] = [];
	/** How many times as high as it would be the network is. */
	#grown = 1;

	constructor(material: FigureMaterial, asked: FigureAsked, paper: Paper) {
		this.#material = material;
		this.#asked = asked;
		this.#paper = paper;
		const margin = asked.inset ? 0 : Math.max(14, Math.min(28, paper.width * 0.028));
		this.#whole = { x: margin, width: paper.width - 2 * margin };
		this.#texts = new PageTexts(material, asked, paper.least);
	}

	compose(): Composed {
		const { width, height } = this.#paper;
		const { x: margin } = this.#whole;
		const head = this.#texts.head(this.#whole, margin);
		const top = margin + head.height + (head.height > 0 ? 14 : 0);
		const { inset } = this.#asked;
		const beside = height !== null && (inset ? inset.beside === true : width / height >= 1.25);
		const compose = () => (beside ? this.#beside(top, height) : this.#below(top));
		const body = this.#least(compose);
		return { ...body, items: [...head.items, ...body.items] };
	}

	/**
	 * The page that asks least of its readers: where names or numbers have no room, a higher network may take no more
	 * paper than the list of them.
	 */
	#least(compose: () => Composed): Composed {
		let best = compose();
		const { height } = this.#paper;
		// What is far too high for its format has a height of its own, too.
		const each = height === null || best.tall > height * farTooHigh ? listing.free : listing.fixed;
		const burden = ({ tall, network: { numbers, keyed } }: Composed) =>
			tall + each * numbers.left.length + listing.name * keyed.length;
		// The key takes room from the network that it is the key to: again, with about as much kept for it.
		for (let again = 0; again < mostSettling && this.#key.length > 0; again++) {
			best = compose();
			const over = best.tall / (this.#paper.height ?? best.tall);
			if (over <= 1 || over > nearly) break;
		}
		// What stands on somebody's page is given no more of it.
		for (const growth of this.#asked.inset ? [] : growths) {
			if (best.network.numbers.left.length + best.network.keyed.length === 0) break;
			this.#grown = growth;
			const body = compose();
			if (burden(body) < burden(best)) best = body;
		}
		return best;
	}

	/** Network at the left, legend at the right with the sources or without, caption and foot across. */
	#beside(top: number, height: number): Composed {
		const { x: margin, width: inner } = this.#whole;
		const width = this.#asked.legend || this.#asked.sources ? Math.max(220, inner * 0.28) : 0;
		const panel = { x: margin + inner - width, width };
		const { listed, running } = this.#styles;
		const around = (style: SourcesStyle, aside: boolean) =>
			this.#aroundBeside(top, height, panel, style, aside);
		const options = [true, false].flatMap((aside) => listed.map((style) => around(style, aside)));
		const { side, under, room, high } = chosen(options, around(running, false), height);
		const wide = inner - width - (width > 0 ? 20 : 0);
		const needed = this.#grown * Math.max(high, room);
		const network = this.#network(wide, needed);
		const foot = under(top + needed + 10);
		return {
			items: [...centred(network, margin, top, wide, needed), ...side(top).items, ...foot.items],
			network,
			tall: Math.max(height, top + needed + 10 + foot.height + margin)
		};
	}

	#aroundBeside(top: number, height: number, panel: Spread, style: SourcesStyle, aside: boolean): Around {
		const [texts, whole] = [this.#texts, this.#whole];
		const sources = (at: Spread, columns: number) => (y: number) => texts.sources(at, y, style, columns);
		const legend = (y: number) => texts.legend(panel, y, style);
		const side = (y: number) => stack([legend, ...(aside ? [sources(panel, 1)] : [])], y, 10);
		const under = (y: number) =>
			stack(
				[
					(down) => texts.key(this.#key, whole, down, style.size),
					(down) => texts.caption(whole, down),
					...(aside ? [] : [sources(whole, 3)]),
					(down) => texts.foot(whole, down)
				],
				y,
				between.beside
			);
		const taken = top + 10 + under(0).height + whole.x;
		const share = style.set === 'running' || this.#isFew ? least.narrowest : least.beside;
		const high = Math.max(side(0).height, height * share);
		return { side, under, high, room: height - taken, tall: taken + high };
	}

	/** Everything below each other. */
	#below(top: number): Composed {
		const { x: margin, width: inner } = this.#whole;
		const { height, tallest } = this.#paper;
		const { listed, running } = this.#styles;
		const most = height ?? tallest ?? Infinity;
		const around = (style: SourcesStyle) => this.#aroundBelow(top, most, style);
		const { under, room, high } = chosen(listed.map(around), around(running), most);
		const wanted = this.#grown * (height === null ? high : Math.max(room, high));
		const network = this.#network(inner, wanted);
		// A format without a height of its own is as high as it needs to be.
		const free = height === null || this.#asked.inset !== undefined;
		const taken = free ? Math.min(wanted, network.height) : wanted;
		const foot = under(top + taken + 12);
		return {
			items: [...centred(network, margin, top, inner, taken), ...foot.items],
			network,
			tall: Math.max(free ? 0 : height, top + taken + 12 + foot.height + margin)
		};
	}

	#aroundBelow(top: number, height: number, style: SourcesStyle): Around {
		const [texts, whole] = [this.#texts, this.#whole];
		const columns = whole.width > 700 ? 3 : whole.width > 420 ? 2 : 1;
		const under = (y: number) =>
			stack(
				[
					(down) => texts.key(this.#key, whole, down, style.size),
					(down) => texts.caption(whole, down),
					(down) => texts.legend(whole, down, style),
					(down) => texts.sources(whole, down, style, columns),
					(down) => texts.foot(whole, down)
				],
				y,
				between.below
			);
		const taken = top + 12 + under(0).height + whole.x;
		const high =
			this.#paper.height === null ? whole.width * 1.5 : height * (this.#isFew ? least.few : least.below);
		return { side: nothing, under, high, room: height - taken, tall: taken + high };
	}

	get #isFew(): boolean {
		return this.#material.picture.nodes.length <= mostFew;
	}

	/** The sizes that sources are set in, and the closest way to set them. */
	get #styles(): { readonly listed: readonly SourcesStyle[]; readonly running: SourcesStyle } {
		const { least: smallest } = this.#paper;
		const sizes = [...new Set([10.5, 9.5, smallest].map((size) => Math.max(size, smallest)))];
		return {
			listed: sizes.map((size) => ({ size, set: 'listed' })),
			running: { size: smallest, set: 'running' }
		};
	}

	#network(width: number, height: number): DrawnNetwork {
		const { picture, standing, investigation, evidence, view, numbering, told } = this.#material;
		const { numbers, theme } = this.#asked;
		const numbered = numbers && picture.edges.length <= mostNumbered;
		const shown = numbered ? withNumbers(picture, numbering) : picture;
		const network = drawNetwork({
			picture: shown,
			standing,
			room: { width, height },
			theme,
			least: this.#paper.least,
			numbersAt: (edge) => (numbered ? numberRanges(numbering.numbersOf(edge)) : []),
			titleOf: titlesOf(investigation, evidence, picture, numbering, view.language, told)
		});
		this.#key = keyWords({ ...network.numbers, keyed: network.keyed }, picture, numbering, view.language);
		return network;
	}
}

const nothing = (): Block => ({ items: [], height: 0 });

/**
 * The first way that fits, or the closest. Where that too is far too high for its format, the last of the lists, which are
 * read more easily than what runs on; unless it takes much more paper.
 */
function chosen(options: readonly Around[], closest: Around, height: number): Around {
	const fitting = [...options, closest].find(({ high, room }) => high <= room);
	if (fitting) return fitting;
	const list = options[options.length - 1] ?? closest;
	return closest.tall > height * farTooHigh && list.tall < closest.tall * muchHigher ? list : closest;
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
