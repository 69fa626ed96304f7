/** What a reader can take out, one line each: what it is, how much hangs on it, whether it is out and why. */
import {
	rankKinds,
	rankOrigins,
	rankPublishers,
	rankSources,
	takersOf,
	wholeEvidence,
	type EvidenceIndex
} from '$lib/evidence';
import { lookup, speakersOf, type Investigation, type SourceKind } from '$lib/model';
import type { Removal, View } from '$lib/view';
import { dateWords, sourceKindWords } from '$lib/wording';
import { m } from '$messages/messages';
import { originTitle } from './originNames';
import { removalWords, withouts, type Reduced } from './without';

/** The lists that there are of what can be taken out. */
export const removables = ['sources', 'origins', 'publishers', 'kinds'] as const;
export type Removable = (typeof removables)[number];

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

const rankings = {
	sources: rankSources,
	origins: rankOrigins,
	publishers: rankPublishers,
	kinds: rankKinds
} satisfies Record<Removable, typeof rankSources>;

/** The lines of one list, the heaviest first: their order is that of all the evidence and does not change as things go out. */
export function removableRows(
	investigation: Investigation,
	evidence: EvidenceIndex,
	view: Reduced,
	list: Removable
): readonly RemovableRow[] {
	const whole = wholeEvidence(investigation);
	const now =
		evidence === whole
			? null
			: new Map(rankings[list](investigation, evidence).map(({ id, alone }) => [id, alone.length]));
	const say = sayers[list](investigation, view);
	return rankings[list](investigation, whole).map(({ id, alone }) => {
		const told = say(id);
		const left = now?.get(id) ?? 0;
		return { id, alone, now: !told.out && left > alone.length ? left : null, ...told };
	});
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
} satisfies Record<Removable, (investigation: Investigation, view: Reduced) => (id: string) => Told>;
