import type { Found, FoundGroup, FoundKind, Search } from '$lib/search';
import type { Workspace } from '$lib/state';
import { searchOf } from './searchOf';

/** A line of the list: a result, or the way to more of its kind. */
export type Line = { readonly found: Found } | { readonly more: FoundKind; readonly n: number };

/** Results of each kind that are listed at first, and once more are asked for. */
const few = 4;
const many = 50;
/** Milliseconds without a key after which is searched. */
const pause = 80;

/** What a reader looks for and what there is of it. */
export class Finder {
	readonly #workspace: Workspace;
	#search = $state.raw<Search | null>(null);
	#asked = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;
	query = $state('');
	failed = $state(false);
	/** The kinds of which more are listed. */
	unfolded = $state.raw<readonly FoundKind[]>([]);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	readonly groups: readonly FoundGroup[] = $derived.by(() => {
		if (this.#search === null || this.#asked === '') return [];
		const { evidence, language } = this.#workspace;
		const most = (kind: FoundKind) => (this.unfolded.includes(kind) ? many : few);
		return this.#search.find(this.#asked, { evidence, language }, most);
	});
	readonly lines: readonly Line[] = $derived.by(() => this.groups.flatMap(linesOf));
	readonly count: number = $derived.by(() =>
		this.groups.reduce((sum, { found, more }) => sum + found.length + more, 0)
	);
	/** Whether what is listed answers what stands in the field. */
	readonly settled: boolean = $derived.by(() => this.#search !== null && this.#asked === this.query.trim());

	/** Gets the search ready, so that it is there when the first word is typed. */
	async prepare() {
		try {
			this.failed = false;
			this.#search = await searchOf(this.#workspace.investigation);
		} catch {
			this.failed = true;
		}
	}

	ask(query: string) {
		this.query = query;
		this.unfolded = [];
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#asked = query.trim()), pause);
		if (!this.#search) void this.prepare();
	}

	unfold(kind: FoundKind) {
		this.unfolded = [...this.unfolded, kind];
	}
}

/** The lines of a group; past what is ever listed, more words are the way to what is looked for. */
export function linesOf({ kind, found, more }: FoundGroup): Line[] {
	const listed = found.map((each): Line => ({ found: each }));
	return more > 0 && found.length < many ? [...listed, { more: kind, n: more }] : listed;
}
