/** What is to be heard of a walk, whatever was asked of it last. Fetched with the first step. */
import type { Investigation, Language } from '$lib/model';
import {
	noteSpeech,
	placeSpeech,
	tieSpeech,
	whereSpeech,
	type Move,
	type Tie,
	type Walk,
	type Ways
} from '$lib/narration';
import { entityName } from '$lib/wording';
import { m } from '$messages/messages';

/** What was last said of a walk; of any other walk it is out of date, and that one speaks for itself. */
export type Said = { readonly of: Walk; readonly n: number } & (
	| { readonly kind: 'self'; readonly entered?: boolean; readonly returned?: boolean }
	| { readonly kind: 'where' | 'loop' | 'began-here' | 'choose-first' }
	| { readonly kind: 'panel'; readonly opened: boolean }
	| { readonly kind: 'end'; readonly move: Move }
	| { readonly kind: 'note'; readonly index: number }
);

export interface Spoken {
	readonly investigation: Investigation;
	readonly language: Language;
	readonly walk: Walk;
	readonly ways: Ways;
	readonly looking: Tie | null;
	readonly said: Said | null;
}

/** The words of a walk as it stands. */
export function speak({ investigation, language, walk, ways, looking, said: last }: Spoken): string {
	const telling = { investigation, language };
	const locale = { locale: language };
	const said = last?.of === walk ? last : null;
	switch (said?.kind) {
		case 'where':
			return whereSpeech(telling, walk, ways);
		case 'end':
			return atEnd(said.move, ways, language);
		case 'loop':
			return m['walk.loop']({}, locale);
		case 'began-here':
			return m['walk.began_here']({}, locale);
		case 'choose-first':
			return m['walk.choose_first']({}, locale);
		case 'panel':
			if (looking && said.opened) return m['walk.in_panel']({ n: looking.evidence.notes.length }, locale);
			return m['walk.out_of_panel']({ name: entityName(investigation, walk.at, language) }, locale);
		case 'note':
			if (looking) return noteSpeech(telling, looking, said.index);
	}
	if (!looking) return placeSpeech(telling, walk, ways);
	const self = said?.kind === 'self' ? said : null;
	const words = tieSpeech(telling, walk, ways, looking, self?.entered ?? false);
	const name = entityName(investigation, walk.at, language);
	return self?.returned ? m['walk.returned']({ name, words }, locale) : words;
}

function atEnd(move: Move, { groups, list }: Ways, language: Language): string {
	const locale = { locale: language };
	if (list.length === 0) return m['walk.none']({}, locale);
	if (move === 'next-group') return m['walk.last_group']({ label: groups.at(-1)?.label ?? '' }, locale);
	if (move === 'previous-group') return m['walk.first_group']({ label: groups[0]?.label ?? '' }, locale);
	const first = move === 'first' || move === 'previous';
	const words = first ? m['walk.first_of'] : m['walk.last_of'];
	return words({ all: list.length }, locale);
}
