/** What a View takes out of the evidence, in words, each with what puts it back. */
import { lookup, type Investigation, type Language, type Reliability, type SourceKind } from '$lib/model';
import type { Removal, View } from '$lib/view';
import { contracted, dateWords, reliabilityWords, sourceKindWords } from '$lib/wording';
import { m } from '$messages/messages';
import { originSaid } from './originNames';
import { shortened } from './shortened';

export interface Without {
	readonly id: string;
	/** What is out: "everything published by Reuters". */
	readonly words: string;
	/** What puts it back, and that alone. */
	readonly patch: Partial<View>;
}

/** What of a View says what is out. */
export type Reduced = Pick<View, 'language' | 'withoutSources' | 'withoutOrigins' | 'removals'>;

/** As much of a title as tells it from others. Characters. */
const titleLength = 48;

/** Everything that a View takes out: sources one by one, origins, then what goes together. */
export function withouts(investigation: Investigation, view: Reduced): readonly Without[] {
	const { language, withoutSources, withoutOrigins, removals } = view;
	const locale = { locale: language };
	const { sources } = lookup(investigation);
	const rest = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);
	return [
		...withoutSources.map((id) => ({
			id: `source.${id}`,
			words: m['without.source']({ title: shortened(sources.get(id)?.title ?? id, titleLength) }, locale),
			patch: { withoutSources: rest(withoutSources, id) }
		})),
		...withoutOrigins.map((id) => {
			const name = originSaid(investigation, id, language);
			return {
				id: `origin.${id}`,
				words: contracted(m['without.origin']({ name }, locale), language),
				patch: { withoutOrigins: rest(withoutOrigins, id) }
			};
		}),
		...removals.map((removal) => ({
			id: `${removal.by}.${removal.value}`,
			words: removalWords(investigation, removal, language),
			patch: { removals: removals.filter((other) => other !== removal) }
		}))
	];
}

/** What puts back all that is out. */
export const nothingOut = {
	withoutSources: [],
	withoutOrigins: [],
	removals: []
} as const satisfies Partial<View>;

/** What goes out together, in words: "every source older than 2020". */
export function removalWords(
	investigation: Investigation,
	{ by, value }: Removal,
	language: Language
): string {
	const locale = { locale: language };
	switch (by) {
		case 'publisher': {
			const name = originSaid(investigation, value, language);
			return contracted(m['without.publisher']({ name }, locale), language);
		}
		case 'kind':
			// An address names no other kind, nor any other grade: see `view/removal`.
			return m['without.kind']({ kind: sourceKindWords(value as SourceKind, language) }, locale);
		case 'below':
			return m['without.below'](
				{ grade: value, words: reliabilityWords(value as Reliability, language) },
				locale
			);
		case 'before':
			if (value.endsWith('-01-01')) return m['without.before']({ date: value.slice(0, 4) }, locale);
			return m['without.before_day']({ date: dateWords(value, language) }, locale);
	}
}
