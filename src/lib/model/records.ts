/**
 * The records of an investigation, as an editor writes them and as every other layer reads them.
 * PRODUCT words only: an assertion ties a `subject` to an `object` (or says something of one entity),
 * and cannot exist without a source note. Everything here is plain, immutable and serialisable.
 */
import type {
	cares,
	Confidence,
	Credibility,
	details,
	Edtf,
	Language,
	Reliability,
	Standing,
	Stance
} from './scales';
import type { Story } from './story';

/** Words in every language of the investigation. A name that is the same in all is stored once per language. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** Words as they were printed, in the language they were printed in. */
export interface Quote {
	readonly exact: string;
	readonly language: string;
	readonly translation?: Text;
}

/** Where in a source the words stand: `{ label: 'sentence', value: '7' }`. */
export interface Locator {
	readonly label: string;
	readonly value: string;
}

/** What a note speaks about when not about the tie itself. */
export type Detail = (typeof details)[number];

/** One source's word on one assertion. */
export interface SourceNote {
	/** Unique in the investigation; by default `<assertion>/<source>`. */
	readonly id: string;
	readonly source: string;
	/** What the source says, in our own words. */
	readonly text: Text;
	readonly quote?: Quote;
	readonly locator?: Locator;
	/** The attribution as printed: "according to a US defence official cited by Reuters". */
	readonly printed?: string;
	/** Who first said it: an origin's id. By default the source's publisher. */
	readonly origin?: string;
	/** Who carried it from the origin to the source: ids of origins, first carrier first. */
	readonly via: readonly string[];
	/** How this source words it. */
	readonly standing: Standing;
	readonly stance: Stance;
	/** The detail that this note speaks about; without it, the tie itself. */
	readonly about?: Detail;
	/** What this note gives for that detail. */
	readonly value?: Text;
	readonly credibility: Credibility;
}

/** How sure an analyst is, over their name. */
export interface SignedConfidence {
	readonly level: Confidence;
	readonly by: string;
	readonly on?: Edtf;
}

interface AssertionBase {
	readonly id: string;
	/** Never empty. */
	readonly notes: readonly SourceNote[];
	/** An editor's cap on the standing: lowers it, never raises it. */
	readonly caution?: Standing;
	/** The judgement of an analyst who signed it (ICD 203); never worked out from grades or counts. */
	readonly confidence?: SignedConfidence;
	/** The words of the date or value as printed: "a decade ago". */
	readonly asPrinted?: string;
}

/** An assertion about one entity: an alias, an age, the use of a site. */
export interface Property extends AssertionBase {
	/** What it tells of its entity: the id of a property key. */
	readonly key: string;
	readonly value: Text;
}

/** An assertion that ties a subject to an object. */
export interface Relationship extends AssertionBase {
	readonly type: string;
	readonly subject: string;
	readonly object: string;
	readonly start?: Edtf;
	readonly end?: Edtf;
	/** An entity's id. */
	readonly place?: string;
	readonly amount?: Text;
	readonly role?: Text;
}

export type Assertion = Property | Relationship;

export type Care = (typeof cares)[number];

export interface Coordinates {
	readonly latitude: number;
	readonly longitude: number;
	readonly precision: 'exact' | 'locality' | 'region' | 'country';
	/** The id of the source of the coordinates. */
	readonly source: string;
}

export interface Entity {
	readonly id: string;
	readonly type: string;
	readonly name: Text;
	/** What stands before the name inside a sentence, in the languages that want an article there. */
	readonly article?: Text;
	/** The languages in which the name is a common noun: inside a sentence it begins small. */
	readonly common?: readonly Language[];
	/** A shorter name for the picture, where the full one is long. */
	readonly shortName?: Text;
	readonly coordinates?: Coordinates;
	readonly identifiers: Readonly<Record<string, string>>;
	readonly care: readonly Care[];
	readonly properties: readonly Property[];
}

export interface Sector {
	readonly id: string;
	readonly label: Text;
}

export interface EntityType {
	readonly id: string;
	readonly label: Text;
	/** A sector's id. */
	readonly sector: string;
	/** A name from the shipped set (theme/icons), never markup. */
	readonly icon: string;
	/** A name from the shipped set (theme/shapes). */
	readonly shape: string;
	/** A name from the shipped palette (theme/palette), so that contrast holds in light and dark. */
	readonly colour: string;
	/** Whether this type is a human being: rule 9 and the lone-allegation warning apply. */
	readonly person?: boolean;
}

/**
 * A phrase per language and per standing. `stated` is always there and may hold one `~`, the place of the
 * adverb: "was ~ killed by" is "was reportedly killed by" where the standing is reported.
 */
export type Wording = Readonly<Partial<Record<Language, Readonly<Partial<Record<Standing, string>>>>>>;

export interface RelationshipType {
	readonly id: string;
	readonly label: Text;
	/** Entity types that may be the subject, and the object. */
	readonly domain: readonly string[];
	readonly range: readonly string[];
	/** subject -> object, in words. */
	readonly forward: Wording;
	/** object -> subject, in words; a symmetric type has none. */
	readonly inverse?: Wording;
	readonly symmetric?: boolean;
	/** Which way money or goods go: arrows follow it. Without it, arrows go from subject to object. */
	readonly flow?: 'forward' | 'inverse';
}

/** Who can be the first to have said something, or carry it. */
export interface Origin {
	readonly id: string;
	readonly name: Text;
	/** What stands before the name inside a sentence, in the languages that want an article there. */
	readonly article?: Text;
	/** The languages in which the name is a common noun: inside a sentence it begins small. */
	readonly common?: readonly Language[];
	readonly kind: OriginKind;
	/** The entity of the network that this origin is. */
	readonly entity?: string;
	/** An office of a ministry speaks for the ministry: the id of the wider origin. */
	readonly partOf?: string;
}

export const originKinds = [
	'court',
	'government',
	'agency',
	'prosecutor',
	'official',
	'anonymous-official',
	'company',
	'victim',
	'witness',
	'news-agency',
	'newsroom',
	'researcher',
	'reference',
	'dataset',
	'person',
	'organisation',
	'unknown'
] as const;
export type OriginKind = (typeof originKinds)[number];

export const sourceKinds = [
	'court',
	'government',
	'sanctions-list',
	'news-agency',
	'newspaper',
	'broadcaster',
	'research',
	'reference',
	'dataset',
	'article'
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A citable document. */
export interface Source {
	readonly id: string;
	/** A CSL-JSON item type. */
	readonly cslType: string;
	readonly kind: SourceKind;
	/** In its own language, as printed. */
	readonly title: string;
	/** The id of the origin that publishes it. */
	readonly publisher: string;
	/** Where it was read, if not at its publisher's. */
	readonly hostedBy?: string;
	readonly author?: string;
	readonly issued?: Edtf;
	readonly accessed?: Edtf;
	/** http(s); `npm:` for a data set. Absent for a text that has none. */
	readonly address?: string;
	readonly archive?: string;
	readonly language: string;
	readonly reliability: Reliability;
	/** Ids of the sources that this one rests on. */
	readonly derivedFrom: readonly string[];
	/** Words in what was read of it: quotes together stay under 40 % of them. */
	readonly words?: number;
	/** Its numbered sentences, where locators name them and coverage is to be counted. */
	readonly sentences?: number;
	/** An editor's remark on the source. */
	readonly remark?: Text;
}

/** What an investigation says of itself. */
export interface About {
	readonly id: string;
	readonly title: Text;
	readonly summary: Text;
	readonly languages: readonly Language[];
	readonly licence: string;
	readonly version: string;
	readonly changelog: readonly { readonly version: string; readonly date: Edtf; readonly text: Text }[];
	readonly methodology: Text;
	/** The entities that the opening picture turns around. */
	readonly centre: readonly string[];
	/** Credits due to others' data. */
	readonly credits: readonly Text[];
}

/** What a property can tell of an entity, in words: "also known as". */
export interface PropertyKey {
	readonly id: string;
	readonly label: Text;
}

export interface Vocabulary {
	readonly sectors: readonly Sector[];
	readonly entityTypes: readonly EntityType[];
	readonly relationshipTypes: readonly RelationshipType[];
	readonly propertyKeys: readonly PropertyKey[];
}

/** A whole set of records, validated: every id in it resolves and every assertion has a note. */
export interface Investigation {
	readonly about: About;
	readonly vocabulary: Vocabulary;
	readonly entities: readonly Entity[];
	readonly relationships: readonly Relationship[];
	readonly sources: readonly Source[];
	readonly origins: readonly Origin[];
	readonly stories: readonly Story[];
	/** The opening arrangement, where the editor ships one: entity id -> [x, y] in model units. */
	readonly positions: Readonly<Record<string, readonly [number, number]>>;
}
