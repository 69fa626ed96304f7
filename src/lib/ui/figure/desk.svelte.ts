import {
	makeFigure,
	ofMostImportant,
	ofSelection,
	usualChoices,
	type FigureChoices,
	type MadeFigure
} from '$lib/figure';
import type { Workspace } from '$lib/state';
import { arrangeBeside } from './arrangeBeside';
import { linkTo } from '../linkTo';
import type { View } from '$lib/view';

export type Scope = 'shown' | 'selection';

/** Entities that a figure begins with at most: more are read by nobody, and each change would keep the page waiting. */
const mostToBegin = 120;

/** What is kept of the choices from one figure to the next, and over a reload. */
const keyOf = (investigation: string) => `sourceline:figure:${investigation}`;

/** What the figure builder makes: the choices, and the figure that they give. */
export class Desk {
	readonly #workspace: Workspace;
	readonly #key: string;
	choices = $state.raw<FigureChoices>(usualChoices);
	scope = $state<Scope>('shown');
	/** How many of the most important entities it shows; null for all. */
	most = $state<number | null>(null);
	times = $state(2);
	made = $state.raw<MadeFigure | null>(null);
	failed = $state(false);
	readonly #beside = arrangeBeside();
	#turn = 0;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		if (workspace.picture.nodes.length > mostToBegin) this.most = mostToBegin;
		this.#key = keyOf(workspace.investigation.about.id);
		this.choices = { ...usualChoices, ...this.#kept(), day: today(), address: null };
	}

	readonly view: View = $derived.by(() => {
		const { view, network, picture, frame } = this.#workspace;
		const scoped = this.scope === 'selection' ? ofSelection(view, network) : view;
		const framed = { ...scoped, frame: scoped.frame ?? frame, camera: null };
		return this.most === null ? framed : ofMostImportant(framed, picture, this.most);
	});

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
		this.choices = { ...this.choices, ...patch };
		try {
			// Day and address are each figure's own.
			localStorage.setItem(this.#key, JSON.stringify({ ...this.choices, day: '', address: null }));
		} catch {
			// A browser that keeps nothing still makes figures.
		}
	}

	/** Makes the figure anew; of several under way the last stands. */
	async make(): Promise<void> {
		const turn = ++this.#turn;
		const { view, address, choices, standing } = this;
		const { network } = this.#workspace;
		try {
			const made = await makeFigure(
				network,
				view,
				{ ...choices, address: choices.address ?? address },
				standing,
				this.#beside.arrange
			);
			if (turn !== this.#turn) return;
			this.made = made;
			this.failed = false;
		} catch {
			if (turn === this.#turn) this.failed = true;
		}
	}

	/** Lets the thread go that arranged. */
	end() {
		this.#beside.end();
	}

	#kept(): Partial<FigureChoices> {
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '{}');
			return isChoices(kept) ? kept : {};
		} catch {
			return {};
		}
	}
}

const mayBeNull = ['title', 'caption', 'description', 'arranging', 'address'];

/** Whether what was kept has the shape of choices: an older build, or another page, may have written it. */
function isChoices(kept: unknown): kept is Partial<FigureChoices> {
	if (typeof kept !== 'object' || kept === null) return false;
	const usual: Readonly<Record<string, unknown>> = { ...usualChoices };
	return Object.entries(kept).every(
		([name, value]) =>
			Object.hasOwn(usual, name) &&
			(typeof value === typeof usual[name] ||
				(mayBeNull.includes(name) && (value === null || typeof value === 'string')))
	);
}

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
	const now = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
