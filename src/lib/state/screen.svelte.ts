import type { Hider } from '$lib/filters';
import { servedSite, type Joining, type Selected, type Site } from '$lib/view';
import type { Swept, Sweep, Tool } from './selecting';

/**
 * What of the screen is open: no part of the View, since a link shows a picture and not my panels (docs/adr/0002).
 */
export class Screen {
	/** What stands before the picture, at its side. Whoever writes is back at the desk when what lay on it is closed. */
	get side(): 'filters' | 'sources' | 'writing' | null {
		return this.#side;
	}

	set side(next: 'filters' | 'sources' | 'writing' | null) {
		const left = this.#side === 'writing' || this.#onDesk;
		const isClosing = next === null && this.#side !== 'writing';
		this.#onDesk = left && next !== null && next !== 'writing';
		this.#side = left && isClosing ? 'writing' : next;
	}

	/** The picture, or its twin: in tables, or as a walk in words. */
	twin = $state<'network' | 'table' | 'walk'>('network');
	#side = $state<'filters' | 'sources' | 'writing' | null>(null);
	/** What stands there now lies on the writing desk, and leaves it behind. */
	#onDesk = false;
	/** What the address asked the writing desk to begin from, until it has. */
	toWrite = '';
	timeline = $state(false);
	/** The timeline moves by itself: nothing is announced meanwhile. */
	playing = $state(false);
	/** Pictures of more than anyone can read are drawn all the same. */
	crowds = $state(false);
	/** Nothing but the picture, its title, legend, sources and address: for a screenshot. */
	framed = $state(false);
	/** Over the picture of a story stands what its signs mean. */
	legend = $state(false);
	/** On its way to paper: framed, whatever else is open. */
	printing = $state(false);
	/** What a plain drag on the picture does. */
	tool = $state<Tool>('move');
	/** How what is drawn around with a tool joins the selection, where no key says otherwise. */
	joining = $state<Joining>('replace');
	/** The area under way on the picture, and what it would do. */
	sweep = $state.raw<(Sweep & Swept) | null>(null);
	/** The entity whose ties to another are asked for, while that other is being looked for. */
	tyingFrom = $state<string | null>(null);
	/** Something was looked for. */
	searched = $state(false);
	/** What came of something that leaves no trace on the picture, until it was read. */
	said = $state('');
	/** The dialog that lies over the screen. */
	dialog = $state<Dialog | null>(null);
	/** What was typed for a dialog with a field that is on its way; null while none is. */
	early: string | null = null;
	/** The dialog of named views was asked for to name what is seen. */
	naming = $state(false);
	/** How far the panel is drawn up on a phone. */
	sheet = $state<Sheet>('low');
	/** The context menu, where it is open. */
	menu = $state.raw<Menu | null>(null);
	/** What was found and chosen but cannot be seen, until something else is selected. */
	unseen = $state.raw<Unseen | null>(null);
	/** How this site's other pages are found; null where they are not to be had, as in a file. */
	site = $state.raw<Site | null>(servedSite);
	/** In somebody's frame, or alone in a file: without what only a whole page has. */
	embedded = $state.raw(false);
	/** Lines bear the numbers of their sources outside the clean frame too. */
	numbered = $state.raw(false);
	/** Letters so many times as large as usual: for a room's back row. */
	lettering = $state(1);
	/** Puts the focus into the search field: the component that owns it registers this. */
	toSearch = $state.raw<(() => void) | null>(null);
	/** Puts the focus onto the picture: the component that owns it registers this. */
	toPicture = $state.raw<(() => void) | null>(null);

	/** Makes it the screen of a frame or a file. */
	become(numbered: boolean) {
		this.embedded = true;
		this.numbered = numbered;
	}
}

export interface Menu {
	/** What it is about; null for the picture as a whole. */
	readonly on: Selected | null;
	/** Where it opens, CSS pixels from the corner of the window. */
	readonly at: readonly [x: number, y: number];
}

export interface Unseen {
	readonly select: Selected;
	/** The entities that must be on the picture for it to be seen. */
	readonly ends: readonly string[];
	/** What it is, in the reader's words. */
	readonly what: string;
	readonly why: readonly Hider[];
}

export type Dialog = 'palette' | 'shortcuts' | 'views' | 'figure' | 'embed' | 'one-file' | 'take-away';
export type Sheet = 'low' | 'half' | 'full';
