import { sideOf, type Evidence } from '$lib/evidence';
import { lookup, type Investigation } from '$lib/model';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import type { Lens } from './lens';

const several = 'several:';
const others = 'others:';
/** Those on whom most lines rest alone; nobody tells more colours apart. */
const looks = [
	{ colour: 'blue', pattern: 'longDash' },
	{ colour: 'orange', pattern: 'dash' },
	{ colour: 'green', pattern: 'dot' },
	{ colour: 'purple', pattern: 'dashDot' }
] as const;

/** The one publisher that all sources behind a line are of; that there are several has no name. */
function publisherOf(investigation: Investigation, shown: readonly Evidence[]): string {
	const { sources } = lookup(investigation);
	const found = new Set(
		shown.flatMap(({ notes }) =>
			notes.flatMap(({ note }) => (sideOf(note) === 'for' ? (sources.get(note.source)?.publisher ?? []) : []))
		)
	);
	const [only] = found;
	return only !== undefined && found.size === 1 ? only : several;
}

/** Whose sources it rests on: several publishers', or one's alone. */
export const publisher: Lens = {
	kind: 'lens',
	steps(investigation, shown) {
		const counts = new Map<string, number>();
		for (const evidence of shown) {
			const own = publisherOf(investigation, [evidence]);
			if (own !== several) counts.set(own, (counts.get(own) ?? 0) + 1);
		}
		const most = [...counts].sort(([a, n], [b, o]) => o - n || (a < b ? -1 : 1)).slice(0, looks.length);
		return [
			{ value: several, colour: 'grey', pattern: 'solid' },
			...most.flatMap(([value], place) => {
				const look = looks[place];
				return look ? [{ value, ...look }] : [];
			}),
			{ value: others, colour: 'pink', pattern: 'dot' }
		];
	},
	valueOf: publisherOf,
	words(value, investigation, language) {
		const locale = { locale: language };
		if (value === several) return m['lens.several_publishers']({}, locale);
		if (value === others) return m['lens.another_publisher']({}, locale);
		const name = inLanguage(lookup(investigation).origins.get(value)?.name ?? {}, language) || value;
		return m['lens.one_publisher']({ name }, locale);
	}
};
