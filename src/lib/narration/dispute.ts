import type { Dispute, Evidence } from '$lib/evidence';
import type { Assertion, Detail, Investigation, Language, SourceNote } from '$lib/model';
import { m } from '$messages/messages';
import { detailGiven } from './assertion';
import { originSaid } from './originNames';
import { valueWords } from './note';

/** What is in question, as it stands behind "disagree on". */
export const questions = {
	start: m['panel.question_start'],
	end: m['panel.question_end'],
	place: m['panel.question_place'],
	amount: m['panel.question_amount'],
	role: m['panel.question_role'],
	value: m['panel.question_value']
} satisfies Record<Detail, unknown>;

/** One position in a quarrel: what is held, and by whom. */
export interface Position {
	readonly held: string;
	/** Empty where no note that is left gives it. */
	readonly by: readonly string[];
}

export interface DisputeWords {
	readonly about: Dispute['about'];
	/** What is in question, as it stands behind "disagree on"; empty where it is the tie itself. */
	readonly question: string;
	/** "Sources disagree on when it began." */
	readonly sentence: string;
	readonly supporting: readonly Position[];
	readonly contradicting: readonly Position[];
}

/** What the notes on an assertion disagree about, in words: each side with what it gives and who gives it. */
export function disputeWords(
	investigation: Investigation,
	assertion: Assertion,
	evidence: Evidence,
	language: Language
): readonly DisputeWords[] {
	const locale = { locale: language };
	return evidence.disputes.map(({ about, supporting, contradicting }) => {
		const question = about ? questions[about]({}, locale) : '';
		const given = about && detailGiven(investigation, assertion, evidence, about, language);
		const [yes, no] = about
			? [given ?? m['panel.says_so']({}, locale), m['panel.says_other']({}, locale)]
			: [m['panel.says_so']({}, locale), m['panel.says_not_so']({}, locale)];
		const gather = (notes: readonly SourceNote[], otherwise: string) =>
			positions(investigation, evidence, notes, otherwise, language);
		// What nobody gives is still what the assertion says, and what is contradicted.
		const unbacked = about && supporting.length === 0 ? [{ held: yes, by: [] }] : null;
		return {
			about,
			question,
			sentence: about
				? m['panel.contested_detail']({ detail: question }, locale)
				: m['panel.contested_tie']({}, locale),
			supporting: unbacked ?? gather(supporting, yes),
			contradicting: gather(contradicting, no)
		};
	});
}

function positions(
	investigation: Investigation,
	{ notes: weighed }: Evidence,
	notes: readonly SourceNote[],
	otherwise: string,
	language: Language
): readonly Position[] {
	const held = new Map<string, Set<string>>();
	for (const note of notes) {
		const value = note.value ? valueWords(note.about, note.value, language) : otherwise;
		const speaker = weighed.find((each) => each.note.id === note.id)?.speakers[0];
		const by = held.get(value) ?? new Set();
		held.set(
			value,
			by.add(speaker === undefined ? note.source : originSaid(investigation, speaker, language))
		);
	}
	return [...held].map(([value, by]) => ({ held: value, by: [...by] }));
}
