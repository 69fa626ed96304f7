/** What the notes on an assertion amount to under a View. Computed, never stored. */
import type { Credibility, Detail, Reliability, SourceNote, Standing } from '$lib/model';

/** One note and who it goes back to. */
export interface WeighedNote {
	readonly note: SourceNote;
	/**
	 * The independent origin that the note counts for: an origin's id, at the top of its `partOf`; of a circle the id that
	 * stands for all in it (see `inCircle`).
	 */
	readonly independentOrigin: string;
	/** Every origin whose removal takes the note with it: who said it, and the wider bodies it speaks for. */
	readonly speakers: readonly string[];
	/**
	 * Who is in the circle that it goes round in, where nobody can tell who said it first, sorted; else null. A note that
	 * only repeats a circle goes when all in it are out.
	 */
	readonly circle: readonly string[] | null;
	/** The firmest standing that this note can carry, given who said it. */
	readonly standing: Standing;
	/** The reliability of its source. */
	readonly reliability: Reliability;
}

/** A detail on which notes disagree; `about` is null where they disagree on the tie itself. */
export interface Dispute {
	readonly about: Detail | null;
	/** Of a detail, the notes that give it themselves. */
	readonly supporting: readonly SourceNote[];
	readonly contradicting: readonly SourceNote[];
}

export interface Evidence {
	readonly assertion: string;
	/** Every note that the View leaves in, in the editor's order. */
	readonly notes: readonly WeighedNote[];
	/** Independent origins of the supporting and qualifying notes, sorted by id; what was denied or taken back carries nothing. */
	readonly origins: readonly string[];
	/** `origins.length`. 0: nothing is left that carries it, though it may be shown as retracted. */
	readonly corroboration: number;
	/** null when nothing supports it any longer, and it must not be shown; retracted or denied, when only such notes do. */
	readonly standing: Standing | null;
	/** At least one note supports the tie and one contradicts it. */
	readonly contested: boolean;
	/** The tie first, then details in the order of `details`. */
	readonly disputes: readonly Dispute[];
	/** Of the sources and notes that support it; where the best cannot be judged, none is better than poor. See `grades.ts`. */
	readonly bestReliability: Reliability;
	readonly bestCredibility: Credibility;
}

/** Evidence of every assertion of an investigation, by assertion id. */
export type EvidenceIndex = ReadonlyMap<string, Evidence>;
