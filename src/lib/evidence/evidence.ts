/** What the notes on an assertion amount to under a View. Computed, never stored. */
import type { Detail, Reliability, Credibility, SourceNote, Standing } from '$lib/model';

/** One note and who it goes back to. */
export interface WeighedNote {
	readonly note: SourceNote;
	/** The independent origin that the note counts for: an origin's id, at the top of its `partOf`. */
	readonly independentOrigin: string;
	/** The firmest standing that this note can carry, given who said it. */
	readonly standing: Standing;
}

/** A detail on which notes disagree. */
export interface Dispute {
	/** null: the tie itself. */
	readonly about: Detail | null;
	readonly supporting: readonly SourceNote[];
	readonly contradicting: readonly SourceNote[];
}

export interface Evidence {
	readonly assertion: string;
	/** Every note that the View leaves in. */
	readonly notes: readonly WeighedNote[];
	/** Independent origins of the supporting and qualifying notes, sorted by id. */
	readonly origins: readonly string[];
	/** `origins.length`. 0: nothing is left that supports it, and it must not be shown as so. */
	readonly corroboration: number;
	/** null when nothing supports it any longer. */
	readonly standing: Standing | null;
	/** At least one note supports the tie and one contradicts it. */
	readonly contested: boolean;
	/** The tie first, then details in the order of `details`. */
	readonly disputes: readonly Dispute[];
	readonly bestReliability: Reliability;
	readonly bestCredibility: Credibility;
}

/** Evidence of every assertion of an investigation, by assertion id. */
export type EvidenceIndex = ReadonlyMap<string, Evidence>;
