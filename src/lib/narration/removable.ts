/** What a reader can take out, one line each: what it is, how much hangs on it, whether it is out and why. */
import { takersOf, type Ranked, type Ranking } from '$lib/evidence';
import { lookup, speakersOf, type Investigation, type SourceKind } from '$lib/model';
import type { Removal, View } from '$lib/view';
import { dateWords, sourceKindWords } from '$lib/wording';
import { m } from '$messages/messages';
import { originTitle } from './originNames';
import { removalWords, withouts, type Reduced } from './without';

export interface RemovableRow {
	readonly id: string;
	readonly name: string;
	/** Of a source, who published it, when, and how it is graded; else empty. */
	readonly detail: string;
	/** Ids of the assertions that it alone supports while nothing is out. */
	readonly alone: readonly string[];
	/** How many it alone supports with the rest out, where that is more. */
	readonly now: number | null;
	readonly out: boolean;
	/** What else takes it out, in words; it comes back with that alone. */
	readonly outWith: string | null;
	/** What takes it out or puts it back. */
	readonly toggled: Partial<View>;
}

/** A list as it is ranked, each line of which is worded when it is shown. */
export interface RemovableList {
	readonly ranking: Ranking;
	/** With nothing out: its order is that of all the evidence and does not change as things go out. */
	readonly whole: readonly Ranked[];
	/** How many each alone supports with the rest out; null where nothing is. */
	readonly now: ReadonlyMap<string, number> | null;
}

/** How much hangs on each alone, by id. */
export function countsOf(ranked: readonly Ranked[]): ReadonlyMap<string, number> {
	return new Map(ranked.map(({ id, alone }) => [id, alone.length]));
}

/** Words the lines of a list, one by one as they are asked for: of thousands a reader sees a few. */
export function removableSayer(
	investigation: Investigation,
	view: Reduced,
	{ ranking, now }: Pick<RemovableList, 'ranking' | 'now'>
): (ranked: Ranked) => RemovableRow {
	const say = sayers[ranking](investigation, view);
	return ({ id, alone }) => {
		const told = say(id);
		const left = now?.get(id) ?? 0;
		return { id, alone, now: !told.out && left > alone.length ? left : null, ...told };
	};
}

type Told = Omit<RemovableRow, 'id' | 'alone' | 'now'>;

const toggle = (ids: readonly string[], id: string) =>
	ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

function sourceSayer(investigation: Investigation, view: Reduced): (id: string) => Told {
	const { language, removals, withoutSources } = view;
	const records = lookup(investigation);
	const gone = new Set(withoutSources);
	return (id) => {
		const source = records.sources.get(id);
		const [taker] = source ? takersOf(source, removals, records) : [];
		const issued = source?.issued;
		const dated =
			issued === undefined ? m['note.undated']({}, { locale: language }) : dateWords(issued, language);
		return {
			name: source?.title ?? id,
			detail: source
				? `${originTitle(investigation, source.publisher, language)}, ${dated} · ${source.reliability}`
				: '',
			out: gone.has(id) || taker !== undefined,
			outWith: taker ? removalWords(investigation, taker, language) : null,
			toggled: { withoutSources: toggle(withoutSources, id) }
		};
	};
}

function originSayer(investigation: Investigation, view: Reduced): (id: string) => Told {
	const { language, withoutOrigins } = view;
	const { origins } = lookup(investigation);
	const words = new Map(withouts(investigation, view).map((each) => [each.id, each.words]));
	return (id) => {
		const wider = speakersOf(id, origins)
			.slice(1)
			.find((other) => withoutOrigins.includes(other));
		return {
			name: originTitle(investigation, id, language),
			detail: '',
			out: wider !== undefined || withoutOrigins.includes(id),
			outWith: wider === undefined ? null : (words.get(`origin.${wider}`) ?? null),
			toggled: { withoutOrigins: toggle(withoutOrigins, id) }
		};
	};
}

/** Says of what goes out together, by publisher or by kind. */
const togetherSayer =
	(by: Removal['by'], nameOf: (id: string, investigation: Investigation, view: Reduced) => string) =>
	(investigation: Investigation, view: Reduced) => {
		const { removals, language } = view;
		const { origins } = lookup(investigation);
		const taken = (value: string) => removals.some((each) => each.by === by && each.value === value);
		return (id: string): Told => {
			const wider = by === 'publisher' ? speakersOf(id, origins).slice(1).find(taken) : undefined;
			const rest = removals.filter((each) => each.by !== by || each.value !== id);
			return {
				name: nameOf(id, investigation, view),
				detail: '',
				out: wider !== undefined || taken(id),
				outWith: wider === undefined ? null : removalWords(investigation, { by, value: wider }, language),
				toggled: { removals: rest.length < removals.length ? rest : [...removals, { by, value: id }] }
			};
		};
	};

const sayers = {
	sources: sourceSayer,
	origins: originSayer,
	publishers: togetherSayer('publisher', (id, investigation, { language }) =>
		originTitle(investigation, id, language)
	),
	// The rank lists kinds of sources that there are.
	kinds: togetherSayer('kind', (id, _, { language }) => sourceKindWords(id as SourceKind, language))
} satisfies Record<Ranking, (investigation: Investigation, view: Reduced) => (id: string) => Told>;
