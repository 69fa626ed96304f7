/** A View in words: what it shows, what it might be called, and how it differs from another. */
import { lookup, type Investigation, type Language } from '$lib/model';
import { bundleEnds, type View } from '$lib/view';
import { countWords, entityName, inLanguage, lensWords, sentenceAround } from '$lib/wording';
import { m } from '$messages/messages';
import { hiddenWords, named } from './hidden';
import { listOf } from './listOf';
import { shortened } from './shortened';

const nothingHidden = { entities: 0, relationships: 0 };
const longestSuggestion = 80;

/** What a View shows, as a sentence, in `language`: "Spotlight on El Mencho, 1 step; period: 2015 to 2020." */
export function viewSentence(investigation: Investigation, view: View, language: Language): string {
	const parts = [
		...narrowings(investigation, { ...view, language }),
		...surroundings(investigation, view, language)
	];
	const all = parts.length > 0 ? parts : [m['views.whole']({}, { locale: language })];
	const words = all.map((part, i) => (i === 0 ? part : small(part, language))).join('; ');
	// A name may bring the full stop of its abbreviation.
	return `${capital(words, language).replace(/\.$/, '')}.`;
}

/** A name for a View out of what it shows, short enough for a list. */
export function suggestedName(investigation: Investigation, view: View): string {
	const { language } = view;
	const [first, second] = narrowings(investigation, view, true);
	const alone = selected(investigation, view, language);
	const name =
		first === undefined
			? (alone[0] ?? m['views.whole']({}, { locale: language }))
			: [first, ...(second === undefined ? [] : [small(second, language)])].join('; ');
	return capital(shortened(name, longestSuggestion), language);
}

/** In what one View differs from another: "spotlight and filters"; null where they show the same. */
export function viewDifference(view: View, other: View, language: Language): string | null {
	const locale = { locale: language };
	const differing = aspects.filter(({ of }) => JSON.stringify(of(view)) !== JSON.stringify(of(other)));
	if (differing.length === 0) return null;
	return listOf(
		differing.map(({ words }) => words({}, locale)),
		language
	);
}

const aspects = [
	{ words: m['views.aspect_spotlight'], of: ({ spotlight }: View) => spotlight },
	{ words: m['views.aspect_filters'], of: ({ filter }: View) => filter },
	{ words: m['views.aspect_period'], of: ({ period }: View) => period },
	{ words: m['views.aspect_cut'], of: ({ only, hidden }: View) => [only, hidden] },
	{
		words: m['views.aspect_without'],
		of: ({ withoutSources, withoutOrigins, removals }: View) => [withoutSources, withoutOrigins, removals]
	},
	{ words: m['views.aspect_lens'], of: ({ lens }: View) => lens },
	{ words: m['views.aspect_selection'], of: ({ selection, light }: View) => [selection, light] },
	{ words: m['views.aspect_arrangement'], of: ({ layout, seed, moved }: View) => [layout, seed, moved] }
];

/** What a View keeps out of the picture; in a name the entity in the spotlight needs no introduction. */
function narrowings(investigation: Investigation, view: View, bare = false): string[] {
	const { language, spotlight } = view;
	const reasons = hiddenWords(investigation, view, nothingHidden)?.reasons ?? [];
	const said = reasons.filter(({ id }) => id !== 'spotlight').map(({ words }) => words);
	return [...(spotlight ? [spotlit(investigation, spotlight, language, bare)] : []), ...said];
}

function spotlit(
	investigation: Investigation,
	{ centre, depth }: NonNullable<View['spotlight']>,
	language: Language,
	bare: boolean
): string {
	const locale = { locale: language };
	const steps = m['views.steps']({ n: depth }, locale);
	if (bare) {
		const { entities } = lookup(investigation);
		const names = centre.map((id) => {
			const short = entities.get(id)?.shortName;
			return short ? inLanguage(short, language) : entityName(investigation, id, language);
		});
		const listed = named(names, language);
		return depth === 0 ? listed : m['views.spotlight_name']({ names: listed, steps }, locale);
	}
	return sentenceAround(investigation, centre, language, (...names) =>
		m['views.spotlight']({ names: named(names, language), steps }, locale)
	);
}

/** What a View says beside what it keeps out: how it is arranged, what was moved, what is selected. */
function surroundings(investigation: Investigation, view: View, language: Language): string[] {
	const locale = { locale: language };
	const moved = Object.keys(view.moved).length;
	return [
		...(view.layout === 'fcose' ? [m['views.by_ties']({}, locale)] : []),
		...(view.lens ? [m['views.lens']({ lens: lensWords(view.lens, language) }, locale)] : []),
		...(moved > 0 ? [m['views.moved']({ n: moved }, locale)] : []),
		...selected(investigation, view, language)
	];
}

function selected(investigation: Investigation, { selection }: View, language: Language): string[] {
	if (selection.length === 0) return [];
	const name = (id: string) => entityName(investigation, id, language);
	const things = selection.flatMap(({ kind, id }) => {
		if (kind === 'entity') return [name(id)];
		if (kind === 'bundle') return [(bundleEnds(id) ?? []).map(name).join(' – ')];
		return [];
	});
	const { owners } = lookup(investigation);
	const assertions = selection.filter(({ kind }) => kind === 'relationship');
	const details = assertions.filter(({ id }) => owners.has(id)).length;
	const ties = assertions.length - details;
	const all = [
		...things,
		...(ties > 0 ? [countWords('relationships', ties, language)] : []),
		...(details > 0 ? [countWords('details', details, language)] : [])
	];
	return [m['views.selected']({ names: named(all, language) }, { locale: language })];
}

const capital = (text: string, language: Language) =>
	text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
const small = (text: string, language: Language) =>
	text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
