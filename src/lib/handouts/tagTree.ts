import type { PdfDocument } from '$lib/figure';
import type { Tag } from './unit';

type Element = ReturnType<PdfDocument['struct']>;

/** The parts of a tagged document, each begun when something of it is first drawn. */
export class TagTree {
	readonly #document: PdfDocument;
	readonly #elements = new Map<Tag, Element>();
	readonly #root: Element;

	constructor(document: PdfDocument) {
		this.#document = document;
		this.#root = document.struct('Document');
		document.addStructure(this.#root);
	}

	/** Draws something as a part of the document. */
	draw(tag: Tag, drawing: () => void) {
		this.#elementOf(tag).add(drawing);
	}

	/** Draws something within a part that leads somewhere when it is pressed. */
	link(tag: Tag, lang: string | undefined, drawing: () => void) {
		const link = this.#document.struct('Link', lang === undefined ? {} : { lang });
		this.#elementOf(tag).add(link);
		link.add(drawing);
		// Ended on its page: what is pressed is on that one.
		link.end();
	}

	/** Ends all parts: nothing more is drawn. */
	end() {
		this.#root.end();
	}

	#elementOf(tag: Tag): Element {
		const known = this.#elements.get(tag);
		if (known) return known;
		const { type, title, alt, within } = tag;
		const element = this.#document.struct(type, {
			...(title === undefined ? {} : { title }),
			...(alt === undefined ? {} : { alt })
		});
		this.#elements.set(tag, element);
		(within ? this.#elementOf(within) : this.#root).add(element);
		return element;
	}
}
