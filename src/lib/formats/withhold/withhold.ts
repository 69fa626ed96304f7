/** Duty of care: leaves people out of an investigation, or names them by a letter, with all that would give them away. */
import type { Entity, Investigation, Language } from '$lib/model';
import { leftOutName, letteredName, type Withheld } from '$lib/wording';
import { finderOf } from './finder';
import { neutralIds } from './neutral';
import { redact } from './redact';
import { termsOf } from './terms';
import type { WithholdMapping } from './view';

/** What is to become of a person. */
export type WithholdChoice = 'leave-out' | 'rename';

export interface Withholding {
	readonly investigation: Investigation;
	readonly mapping: WithholdMapping;
	readonly withheld: Withheld;
	/** Whether a text from elsewhere names one of them. */
	readonly names: (text: string) => boolean;
}

/**
 * An investigation in which each person chosen, by id, is left out with all their ties, or named "Person A". What would
 * give them away is gone: their names, aliases, identifiers and properties, the name in whatever is said elsewhere,
 * quotations that a search would find, addresses and ids that hold it. A slice is given with the investigation that it
 * was cut from, so that its texts are searched for people who are not in it. Hosts of sources are written once for all languages: a letter in them
 * is one of `language`.
 */
export function withhold(
	investigation: Investigation,
	choices: ReadonlyMap<string, WithholdChoice>,
	whole: Investigation = investigation,
	language: Language = 'en'
): Withholding {
	const people = chosenOf(investigation, choices, whole);
	const finder = finderOf(termsOf(people, whole));
	const present = investigation.entities.filter(({ id }) => choices.has(id));
	const gone = new Set(present.flatMap(({ id }) => (choices.get(id) === 'leave-out' ? id : [])));
	const names = lettered(
		people.filter(({ id }) => choices.get(id) === 'rename'),
		whole
	);
	const renamedIds = neutralIds(
		'person',
		investigation.entities.map(({ id }) => id),
		(id) => names.has(id)
	);
	const ids = {
		entity: neutralIds(
			'entity',
			investigation.entities.map(({ id }) => renamedIds.of(id)),
			(id) => ![...renamedIds.changed.values()].includes(id) && finder.betrays(id)
		),
		...idsOf(investigation, finder.betrays)
	};
	const entityOf = (id: string) => (gone.has(id) ? null : ids.entity.of(renamedIds.of(id)));
	const standIn = (person: string, language: Language) =>
		names.get(person)?.(language) ?? leftOutName(language);
	const { redacted, redactedQuotes } = redact(investigation, {
		finder,
		standIn,
		language,
		withheld: new Set(people.map(({ id }) => id)),
		entityOf,
		ids
	});
	const assertionIds = new Set(redacted.assertions);
	return {
		investigation: redacted.investigation,
		mapping: {
			entities: new Map(investigation.entities.map(({ id }) => [id, entityOf(id)])),
			assertions: new Map(
				allAssertions(investigation).map((id) => [
					id,
					assertionIds.has(ids.assertion.of(id)) ? ids.assertion.of(id) : null
				])
			),
			sources: ids.source.changed,
			origins: ids.origin.changed
		},
		withheld: { leftOut: gone.size, renamed: present.length - gone.size, redactedQuotes },
		names: finder.names
	};
}

/** Those chosen, who are in the investigation first: in the order of its records. */
function chosenOf(
	investigation: Investigation,
	choices: ReadonlyMap<string, WithholdChoice>,
	whole: Investigation
): readonly Entity[] {
	const here = new Set(investigation.entities.map(({ id }) => id));
	const chosen = (entity: Entity) => choices.has(entity.id);
	// The whole knows more of each: aliases that a slice left out.
	const known = new Map([...investigation.entities, ...whole.entities].map((entity) => [entity.id, entity]));
	const first = investigation.entities.filter(chosen).map((entity) => known.get(entity.id) ?? entity);
	return [...first, ...whole.entities.filter((entity) => chosen(entity) && !here.has(entity.id))];
}

/** A letter for each; one that somebody bears already (in a figure made anew) is left out. */
function lettered(
	people: readonly Entity[],
	{ entities }: Investigation
): ReadonlyMap<string, (language: Language) => string> {
	const taken = new Set(entities.flatMap(({ name }) => Object.values(name)));
	let place = -1;
	return new Map(
		people.map(({ id }) => {
			do place += 1;
			while (taken.has(letteredName(place, 'en')) || taken.has(letteredName(place, 'es')));
			const own = place;
			return [id, (language: Language) => letteredName(own, language)];
		})
	);
}

function allAssertions({ entities, relationships }: Investigation): readonly string[] {
	return [
		...entities.flatMap(({ properties }) => properties.map(({ id }) => id)),
		...relationships.map(({ id }) => id)
	];
}

function idsOf(investigation: Investigation, betrays: (id: string) => boolean) {
	const { entities, relationships, sources, origins } = investigation;
	const assertions = [...entities.flatMap(({ properties }) => properties), ...relationships];
	return {
		assertion: neutralIds('assertion', allAssertions(investigation), betrays),
		note: neutralIds(
			'note',
			assertions.flatMap(({ notes }) => notes.map(({ id }) => id)),
			betrays
		),
		source: neutralIds(
			'source',
			sources.map(({ id }) => id),
			betrays
		),
		origin: neutralIds(
			'origin',
			origins.map(({ id }) => id),
			betrays
		)
	};
}
