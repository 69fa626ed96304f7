import {
	curesFor,
	makeFigure,
	ofMostImportant,
	ofSelection,
	type Arrange,
	type Cure,
	type FigureChoices,
	type MadeFigure
} from '$lib/figure';
import { tiedEnds } from '$lib/narration';
import { depict, type Picture } from '$lib/picture';
import type { Workspace } from '$lib/state';
import type { View } from '$lib/view';
import { linkTo } from '../linkTo';
import { today } from '../today';
import { browserKeeping } from '../views/browserKeeping';
import { arrangeBeside } from './arrangeBeside';
import { keepMaking, keepWords, keptMaking, keptWords, parted, type Making } from './kept';

export type Scope = 'shown' | 'selection';

/** Entities that a figure begins with at most: more are read by nobody, and each change would keep the page waiting. */
const mostToBegin = 120;
/** Milliseconds in which the page does what it was asked meanwhile. */
const betweenTries = 300;

/** What the figure builder makes: the choices, and the figure that they give. */
export class Desk {
	readonly #workspace: Workspace;
	readonly #store = browserKeeping().local;
	/** Under which name the browser keeps what is made of the investigation. */
	readonly #name: string;
	readonly #day = today();
	#making = $state.raw<Making>();
	/** Grows with each word that is kept, so that what is kept is read anew. */
	#writes = $state(0);
	scope = $state<Scope>('shown');
	/** How many of the most important entities it shows; null for all. */
	most = $state<number | null>(null);
	times = $state(2);
	made = $state.raw<MadeFigure | null>(null);
	failed = $state(false);
	/** What helps against what the figure warns of, as far as it has been tried. */
	cures = $state.raw<readonly Cure[]>([]);
	/** The warnings and choices that all of the cures were found for. */
	#curesOf = '';
	readonly #beside = arrangeBeside();
	/** For what is only tried, so that the figure's own arrangement is kept. */
	readonly #trying = arrangeBeside();
	#turn = 0;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		if (workspace.picture.nodes.length > mostToBegin) this.most = mostToBegin;
		if (isGathered(workspace)) this.scope = 'selection';
		this.#name = workspace.opened?.keptAs ?? workspace.investigation.about.id;
	}

	/** What it shows before it is cut down to the most important: the words are written for this. */
	readonly scoped: View = $derived.by(() => {
		const { view, network, frame } = this.#workspace;
		const scoped = this.scope === 'selection' ? ofSelection(view, network) : view;
		return { ...scoped, frame: scoped.frame ?? frame, camera: null };
	});

	/** What of the network that is. */
	readonly picture: Picture = $derived.by(() => {
		const { network, evidence, picture } = this.#workspace;
		return this.scope === 'selection' ? depict(network, evidence, this.scoped) : picture;
	});

	readonly choices: FigureChoices = $derived.by(() => {
		void this.#writes;
		const making = this.#making ?? keptMaking(this.#store, this.#name);
		const words = keptWords(this.#store, this.#name, this.scoped);
		return { ...making, ...words, most: this.most, day: this.#day, address: null };
	});

	readonly view: View = $derived.by(() =>
		this.most === null ? this.scoped : ofMostImportant(this.scoped, this.picture, this.most)
	);

	/** Whether the figure withholds anybody: then nothing of it leads to the full network, which names them. */
	readonly withholds: boolean = $derived.by(() =>
		this.#workspace.investigation.entities.some(({ care }) =>
			care.some((flag) => this.choices.care[flag] !== undefined)
		)
	);

	/** Where the live picture is to be had. */
	readonly address: string = $derived.by(() => linkTo(this.#workspace, this.view));

	/** Where everything stands on the screen; null before anything does. */
	readonly standing = $derived.by(() => {
		const { positions, grounds: regions, sides } = this.#workspace;
		return positions.size === 0 ? null : { positions, regions, ...(sides ? { sides } : {}) };
	});

	change(patch: Partial<FigureChoices>) {
		if (patch.most !== undefined) this.most = patch.most;
		const [making, words] = parted({ ...this.choices, ...patch });
		this.#making = making;
		keepMaking(this.#store, this.#name, making);
		keepWords(this.#store, this.#name, this.scoped, words);
		this.#writes++;
	}

	/** Makes the figure anew; of several under way the last stands. */
	async make(): Promise<void> {
		const turn = ++this.#turn;
		try {
			const made = await this.#make({}, this.#beside.arrange);
			if (turn !== this.#turn) return;
			this.made = made;
			this.failed = false;
		} catch {
			if (turn === this.#turn) this.failed = true;
		}
	}

	/** Looks for what helps against what the figure warns of: once its maker pauses, and one try at a time. */
	async findCures(): Promise<void> {
		const turn = this.#turn;
		const { made, choices } = this;
		const current = () => turn === this.#turn;
		const attempt = async (change: Cure['change']) => {
			await new Promise((resolve) => setTimeout(resolve, betweenTries));
			if (!current()) return null;
			return (await this.#make(change, this.#trying.arrange)).figure.warnings;
		};
		if (!made) return;
		const { warnings } = made.figure;
		// What was found holds while neither what is warned of nor how it is made has changed: words seldom change it.
		const [making] = parted(choices);
		const key = JSON.stringify([warnings, making, choices.most]);
		if (key === this.#curesOf) return;
		this.#curesOf = '';
		this.cures = [];
		try {
			for await (const cure of curesFor(warnings, choices, made.picture.nodes.length, attempt))
				if (current()) this.cures = [...this.cures, cure];
			if (current()) this.#curesOf = key;
		} catch {
			// What cannot be tried is not offered.
		}
	}

	#make(change: Cure['change'], arrange: Arrange): Promise<MadeFigure> {
		const { scoped, address, choices, standing } = this;
		const { network } = this.#workspace;
		const own = { ...choices, address: choices.address ?? address };
		return makeFigure(network, scoped, { ...own, ...change }, standing, arrange);
	}

	/** Lets the threads go that arranged. */
	end() {
		this.#turn++;
		this.#beside.end();
		this.#trying.end();
	}
}

/**
 * Whether a reader has gathered several things that a figure can be made of: with a line among them, and not only the
 * two whose ties are shown already. One thing alone is selected to be read about.
 */
function isGathered({ view, network, picture }: Workspace): boolean {
	const among = new Set(ofSelection(view, network).only);
	return (
		view.selection.length > 1 &&
		picture.edges.some(({ from, to }) => from !== to && among.has(from) && among.has(to)) &&
		tiedEnds(picture, view) === null
	);
}
