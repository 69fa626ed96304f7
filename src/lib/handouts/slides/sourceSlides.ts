import type { Language } from '$lib/model';
import type { NumberedSource } from '$lib/narration';
import { m } from '$messages/messages';
import type { Noted } from './noted';
import { linesIn, page } from './room';

/** A source with the number that it has in each scene, in their order; null where it speaks of nothing there. */
export interface SourceOnSlides {
	readonly title: string;
	/** Of the title, where it is known. */
	readonly lang: string | null;
	readonly published: string;
	readonly href: string | null;
	readonly numbers: readonly (number | null)[];
	/** How many lines it takes, about. */
	readonly lines: number;
}

export interface SourcesSlide extends Noted {
	readonly kind: 'sources';
	/** How many scenes there are. */
	readonly scenes: number;
	readonly sources: readonly SourceOnSlides[];
}

/** How the table of sources is set: letters in points; a line, and what parts two rows, in inches. */
export const setting = { letters: 11, line: 0.185, gap: 0.07 } as const;

/** Of a sign of a source, in sizes of its letters: there are few capitals among them. */
const narrow = 0.47;

/**
 * The slides that list every source of the scenes once, in the order in which the story meets them. A source may have
 * another number in each scene, as the pictures have it, so each says where it is which.
 */
export function sourceSlides(
	scenes: readonly (readonly NumberedSource[])[],
	language: Language
): readonly SourcesSlide[] {
	const locale = { locale: language };
	const { source: wide } = sourcesTable(scenes.length);
	const ids = [...new Set(scenes.flatMap((list) => list.map(({ id }) => id)))];
	const all = ids.flatMap((id): SourceOnSlides[] => {
		const inEach = scenes.map((list) => list.find((source) => source.id === id) ?? null);
		const source = inEach.find((found) => found !== null);
		if (!source) return [];
		const { title, lang, published, href } = source;
		const long = (words: string) => linesIn(words, wide, setting.letters, narrow);
		// LibreOffice begins a new line after a link that it has broken.
		const lines = Math.max(
			long(`${title}. ${published}`),
			href !== null && long(title) > 1 ? long(title) + long(published) : 0
		);
		return [{ title, lang, published, href, numbers: inEach.map((each) => each?.number ?? null), lines }];
	});
	const pages = paged(all);
	return pages.map((sources, at) => ({
		kind: 'sources',
		title:
			pages.length === 1
				? m['slides.sources']({}, locale)
				: m['slides.sources_part']({ n: at + 1, of: pages.length }, locale),
		scenes: scenes.length,
		sources,
		notes: [{ text: m['slides.numbers']({}, locale) }]
	}));
}

/** How wide the columns of the table are, inches: the source, and each scene. */
export function sourcesTable(scenes: number): { readonly source: number; readonly scene: number } {
	const scene = Math.min(0.5, 5 / Math.max(1, scenes));
	return { source: page.table.w - scene * scenes, scene };
}
/** As many to a slide as it has room for, about as many on each. */
function paged(all: readonly SourceOnSlides[]): readonly (readonly SourceOnSlides[])[] {
	const high = ({ lines }: SourceOnSlides) => lines * setting.line + setting.gap;
	const whole = all.reduce((sum, source) => sum + high(source), 0);
	const room = page.table.h - setting.line - setting.gap;
	const each = whole / Math.max(1, Math.ceil(whole / (room * 0.94)));
	const pages: SourceOnSlides[][] = [];
	let taken = 0;
	for (const source of all) {
		const due = pages.length === 0 || taken >= each * pages.length - 0.01;
		if (due) pages.push([]);
		pages.at(-1)?.push(source);
		taken += high(source);
	}
	return pages;
}
