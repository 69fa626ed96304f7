/** Words of a text that call somebody: one who is withheld, or with null somebody else. */
export interface Claim {
	readonly from: number;
	/** The last of them. */
	readonly to: number;
	readonly person: string | null;
}
