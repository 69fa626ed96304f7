/** What falls without what was taken out, in groups that can be told and pressed. */
import {
	isRelationship,
	pinnedPairs,
	sideOf,
	takenOut,
	whatFell,
	wholeEvidence,
	type EvidenceIndex
} from '$lib/evidence';
import { lookup } from '$lib/model';
import { assertionSentence, named, withoutWords } from '$lib/narration';
import type { Workspace } from '$lib/state';
import type { Selected, View } from '$lib/view';
import { entityName } from '$lib/wording';
import { m } from '$messages/messages';

interface LossRow {
	readonly id: string;
	readonly words: () => string;
	/** What a press on it selects. */
	readonly selects: () => readonly Selected[];
}

export interface Loss {
	readonly id: string;
	/** "12 assertions have no support left" */
	readonly words: string;
	readonly rows: readonly LossRow[];
	/** What is selected of all of them at once, and how that is said. */
	readonly all: readonly Selected[];
	readonly allWords: string;
}

export interface Told {
	/** "Without everything published by Reuters: 12 assertions have no support left" */
	readonly heading: string;
	readonly losses: readonly Loss[];
}

/** What it follows from, and no more: a move of the camera must work nothing out anew. */
type From = Pick<Workspace, 'investigation' | 'network' | 'evidence' | 'language'> & {
	readonly view: Pick<View, 'language' | 'withoutSources' | 'withoutOrigins' | 'removals' | 'moved'>;
};

const asEntity = (id: string): Selected => ({ kind: 'entity', id });
const asAssertion = (id: string): Selected => ({ kind: 'relationship', id });

/** Tells what falls; what removals could not judge comes last. */
export function lossesOf(from: From): Told {
	const { investigation, network, evidence, language, view } = from;
	const locale = { locale: language };
	const before = wholeEvidence(investigation);
	const pairs = pinnedPairs(network, Object.keys(view.moved));
	const fallen = whatFell(network, before, evidence, pairs);
	const { vanished, singleOrigin, weakened, cutOff, separated, untied } = fallen;
	const nothing = Object.values(fallen).every((found) => found.length === 0);
	const what = nothing
		? whyNothing(from, before)({}, locale)
		: vanished.length > 0
			? m['fallen.vanished']({ n: vanished.length }, locale)
			: m['fallen.none_vanished']({}, locale);
	const without = withoutWords(investigation, view);
	const told = [
		// What vanished is told as it was said before; the rest as firmly as it may be said now.
		{
			...assertions(from, vanished, before),
			...ends(from, vanished),
			id: 'vanished',
			words: m['fallen.vanished']
		},
		{ ...assertions(from, singleOrigin, evidence), id: 'single', words: m['fallen.single'] },
		{ ...assertions(from, weakened, evidence), id: 'weakened', words: m['fallen.weakened'] },
		{ ...entities(from, cutOff), id: 'cut-off', words: m['fallen.cut_off'] },
		{ ...parts(from, separated), id: 'separated', words: m['fallen.separated'] },
		{ ...tied(from, untied), id: 'untied', words: m['fallen.untied'] },
		...unjudged(from)
	];
	return {
		heading: m['fallen.heading']({ without, what }, locale),
		losses: told
			.filter(({ rows }) => rows.length > 0)
			.map((loss) => ({ ...loss, words: loss.words({ n: loss.rows.length }, locale) }))
	};
}

/** Why nothing falls: nothing was taken out, or nothing rested on what was, or all of that rests on others too. */
function whyNothing({ investigation, evidence, view }: From, before: EvidenceIndex) {
	if (view.withoutOrigins.length === 0 && takenOut(investigation, view).sources.size === 0)
		return m['fallen.none_out'];
	const backing = (id: string, index: EvidenceIndex) =>
		index.get(id)?.notes.filter(({ note }) => sideOf(note) === 'for').length ?? 0;
	const rested = [...before.keys()].some((id) => backing(id, evidence) < backing(id, before));
	return rested ? m['fallen.nothing'] : m['fallen.none_rested'];
}

type Listed = Omit<Loss, 'id' | 'words'>;

const allOf = ({ language }: From, n: number) => m['fallen.select_all']({ n }, { locale: language });

function assertions(from: From, ids: readonly string[], evidence: EvidenceIndex): Listed {
	const { investigation, language } = from;
	const known = lookup(investigation).assertions;
	const sentence = (id: string) => {
		const [assertion, weighed] = [known.get(id), evidence.get(id)];
		return assertion && weighed ? assertionSentence(investigation, assertion, weighed, language) : id;
	};
	const rows = ids.map((id) => ({ id, words: () => sentence(id), selects: () => [asAssertion(id)] }));
	return { rows, all: ids.map(asAssertion), allWords: allOf(from, ids.length) };
}

/** What is gone cannot be lit on the picture: those whom it was about can. */
function ends({ investigation, language }: From, ids: readonly string[]): Pick<Loss, 'all' | 'allWords'> {
	const known = lookup(investigation).assertions;
	const tied = ids.flatMap((id) => {
		const assertion = known.get(id);
		return assertion && isRelationship(assertion) ? [assertion.subject, assertion.object] : [];
	});
	return {
		all: [...new Set(tied)].map(asEntity),
		allWords: m['fallen.select_ends']({}, { locale: language })
	};
}

function entities(from: From, ids: readonly string[]): Listed {
	const name = (id: string) => entityName(from.investigation, id, from.language);
	const rows = ids.map((id) => ({ id, words: () => name(id), selects: () => [asEntity(id)] }));
	return { rows, all: ids.map(asEntity), allWords: allOf(from, ids.length) };
}

function parts(from: From, separated: readonly (readonly string[])[]): Listed {
	const name = (id: string) => entityName(from.investigation, id, from.language);
	const rows = separated.map((part) => ({
		id: part.join(),
		words: () => named(part.map(name), from.language),
		selects: () => part.map(asEntity)
	}));
	const all = separated.flat().map(asEntity);
	return { rows, all, allWords: allOf(from, all.length) };
}

function tied(from: From, untied: ReturnType<typeof whatFell>['untied']): Listed {
	const name = (id: string) => entityName(from.investigation, id, from.language);
	const locale = { locale: from.language };
	const rows = untied.map(({ pair, apart }) => ({
		id: pair.join(),
		words() {
			const [one, other] = [name(pair[0]), name(pair[1])];
			return apart
				? m['fallen.pair_apart']({ one, other }, locale)
				: m['fallen.pair_untied']({ one, other }, locale);
		},
		selects: () => pair.map(asEntity)
	}));
	const all = [...new Set(untied.flatMap(({ pair }) => pair))].map(asEntity);
	return { rows, all, allWords: allOf(from, all.length) };
}

/** The sources that a removal by age or by grade could not judge, each leading to what it speaks of. */
function unjudged(from: From) {
	const { investigation, view, evidence } = from;
	const { sources } = lookup(investigation);
	const { undated, rough, unjudged: ungraded } = takenOut(investigation, view);
	const spokenOf = (source: string) =>
		[...evidence.values()]
			.filter(({ notes }) => notes.some(({ note }) => note.source === source))
			.map(({ assertion }) => asAssertion(assertion));
	const list = (ids: readonly string[]): Listed => ({
		rows: ids.map((id) => ({ id, words: () => sources.get(id)?.title ?? id, selects: () => spokenOf(id) })),
		all: [],
		allWords: ''
	});
	return [
		{ ...list(undated), id: 'undated', words: m['fallen.undated'] },
		{ ...list(rough), id: 'rough', words: m['fallen.rough'] },
		{ ...list(ungraded), id: 'unjudged', words: m['fallen.unjudged'] }
	];
}
