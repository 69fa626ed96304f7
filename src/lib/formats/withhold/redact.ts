import type {
	Assertion,
	Entity,
	Investigation,
	Language,
	Origin,
	Property,
	Relationship,
	Source,
	SourceNote,
	Text
} from '$lib/model';
import type { Finder } from './finder';
import type { NeutralIds } from './neutral';
import { unrepeated } from './unrepeated';

export interface Redacting {
	readonly finder: Finder;
	/** What stands for a withheld person. */
	readonly standIn: (person: string, language: Language) => string;
	readonly withheld: ReadonlySet<string>;
	/** Of what is written once for every language, where it is no source's own. */
	readonly language: Language;
	/** What became of an entity's id; null where it is gone. */
	readonly entityOf: (id: string) => string | null;
	readonly ids: Readonly<Record<'entity' | 'assertion' | 'note' | 'source' | 'origin', NeutralIds>>;
}

/** Takes out of all records what would give the withheld away. */
export function redact(investigation: Investigation, redacting: Redacting) {
	const pen = new Pen(redacting);
	const entities = investigation.entities.flatMap((entity) => pen.entity(entity) ?? []);
	const relationships = investigation.relationships.flatMap((each) => pen.relationship(each) ?? []);
	const left: Investigation = {
		about: pen.about(investigation.about),
		vocabulary: investigation.vocabulary,
		entities,
		relationships,
		sources: investigation.sources.map((source) => pen.source(source)),
		origins: investigation.origins.map((origin) => pen.origin(origin)),
		stories: [],
		positions: Object.fromEntries(
			Object.entries(investigation.positions).flatMap(([id, at]) => {
				const other = redacting.entityOf(id);
				return other === null ? [] : [[other, at] as const];
			})
		)
	};
	const assertions = [...entities.flatMap(({ properties }) => properties), ...relationships];
	return {
		redacted: { investigation: unrepeated(left), assertions: assertions.map(({ id }) => id) },
		redactedQuotes: pen.quotes
	};
}

/** Writes records anew, and counts the quotations that it took out. */
class Pen {
	quotes = 0;
	readonly #with: Redacting;

	constructor(redacting: Redacting) {
		this.#with = redacting;
	}

	about(about: Investigation['about']): Investigation['about'] {
		const { finder, entityOf } = this.#with;
		return {
			...about,
			id: finder.betrays(about.id) ? 'investigation' : about.id,
			title: this.#text(about.title),
			summary: this.#text(about.summary),
			methodology: this.#text(about.methodology),
			changelog: about.changelog.map((entry) => ({ ...entry, text: this.#text(entry.text) })),
			centre: about.centre.flatMap((id) => entityOf(id) ?? []),
			credits: about.credits.map((credit) => this.#text(credit))
		};
	}

	entity(entity: Entity): Entity | null {
		const { entityOf, withheld, standIn, finder, ids } = this.#with;
		const id = entityOf(entity.id);
		if (id === null) return null;
		if (withheld.has(entity.id)) {
			const { type, care } = entity;
			return { id, type, name: this.#name(entity, standIn), identifiers: {}, care, properties: [] };
		}
		const { article, common, coordinates, shortName, ...rest } = entity;
		const name = this.#text(entity.name);
		return {
			...rest,
			id,
			name,
			...(same(name, entity.name) && given({ article, common })),
			...given({
				shortName: shortName && this.#text(shortName),
				coordinates: coordinates && { ...coordinates, source: ids.source.of(coordinates.source) }
			}),
			identifiers: Object.fromEntries(
				Object.entries(entity.identifiers).filter(([, value]) => !finder.betrays(value))
			),
			properties: entity.properties.map((property) => this.#property(property))
		};
	}

	relationship(relationship: Relationship): Relationship | null {
		const { entityOf, withheld } = this.#with;
		const { subject, object, place, amount, role } = relationship;
		const [from, to, at] = [entityOf(subject), entityOf(object), place === undefined ? '' : entityOf(place)];
		if (from === null || to === null || at === null) return null;
		const touches = [subject, object, place ?? ''].some((id) => withheld.has(id));
		return {
			...this.#assertion(relationship, touches),
			subject: from,
			object: to,
			...(place === undefined ? {} : { place: at }),
			...given({ amount: amount && this.#text(amount), role: role && this.#text(role) })
		};
	}

	source({ author, address, archive, remark, hostedBy, ...source }: Source): Source {
		const { finder, ids } = this.#with;
		const language = source.language.startsWith('es') ? 'es' : 'en';
		// Where the title names somebody, following the address is as good as reading the name.
		const telling = [source.title, author ?? ''].some((each) => finder.names(each));
		const open = (each: string | undefined) =>
			each === undefined || telling || finder.betrays(each) ? undefined : each;
		return {
			...source,
			id: ids.source.of(source.id),
			title: this.#line(source.title, language),
			publisher: ids.origin.of(source.publisher),
			derivedFrom: source.derivedFrom.map((id) => ids.source.of(id)),
			...given({
				author: author !== undefined && finder.names(author) ? undefined : author,
				address: open(address),
				archive: open(archive),
				remark: remark && this.#text(remark),
				hostedBy:
					hostedBy === undefined ? undefined : this.#line(ids.origin.of(hostedBy), this.#with.language)
			})
		};
	}

	origin({ article, common, entity, partOf, ...origin }: Origin): Origin {
		const { entityOf, withheld, standIn, ids } = this.#with;
		const name =
			entity !== undefined && withheld.has(entity)
				? this.#name({ id: entity, name: origin.name }, standIn)
				: this.#text(origin.name);
		return {
			...origin,
			id: ids.origin.of(origin.id),
			name,
			...(same(name, origin.name) && given({ article, common })),
			...given({
				entity: entity === undefined ? undefined : (entityOf(entity) ?? undefined),
				partOf: partOf === undefined ? undefined : ids.origin.of(partOf)
			})
		};
	}

	#property(property: Property): Property {
		return { ...this.#assertion(property, false), value: this.#text(property.value) };
	}

	#assertion<Kind extends Assertion>({ asPrinted, confidence, ...assertion }: Kind, touches: boolean): Kind {
		const { finder, ids } = this.#with;
		const notes = assertion.notes.map((note) => this.#note(note, touches));
		const by = confidence && { ...confidence, by: this.#line(confidence.by, this.#with.language) };
		const printed = asPrinted !== undefined && !finder.names(asPrinted) ? asPrinted : undefined;
		// What was taken out and what replaces it have the same types: TypeScript cannot put a generic together again.
		return {
			...assertion,
			id: ids.assertion.of(assertion.id),
			notes,
			...given({ confidence: by, asPrinted: printed })
		} as unknown as Kind;
	}

	#note({ quote, locator, printed, origin, value, ...note }: SourceNote, touches: boolean): SourceNote {
		const { finder, ids } = this.#with;
		const named = (texts: readonly (string | undefined)[]) =>
			texts.some((each) => each !== undefined && finder.names(each));
		// The exact words of a source lead a search to it, and it names whom we do not.
		const leads = quote && (touches || named([quote.exact, ...Object.values(quote.translation ?? {})]));
		if (leads) this.quotes += 1;
		return {
			...note,
			id: ids.note.of(note.id),
			source: ids.source.of(note.source),
			text: this.#text(note.text),
			via: note.via.map((id) => ids.origin.of(id)),
			...given({
				quote: leads ? undefined : quote,
				locator: locator && named([locator.label, locator.value]) ? undefined : locator,
				printed: touches || named([printed]) ? undefined : printed,
				origin: origin === undefined ? undefined : ids.origin.of(origin),
				value: value && this.#text(value)
			})
		};
	}

	#name({ id, name }: Pick<Entity, 'id' | 'name'>, standIn: Redacting['standIn']): Text {
		return Object.fromEntries((Object.keys(name) as Language[]).map((each) => [each, standIn(id, each)]));
	}

	#text(text: Text): Text {
		return Object.fromEntries(
			(Object.entries(text) as [Language, string][]).map(([language, words]) => [
				language,
				this.#line(words, language)
			])
		);
	}

	#line(words: string, language: Language): string {
		const { finder, standIn } = this.#with;
		return finder.without(words, (person) => standIn(person, language));
	}
}

const same = (one: Text, other: Text) =>
	(Object.keys(other) as Language[]).every((language) => one[language] === other[language]);

function given<Given extends object>(
	values: Given
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
