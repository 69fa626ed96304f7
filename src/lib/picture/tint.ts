/** How a lens draws a line, by names from the shipped sets, and the step of the lens that it stands for. */
export interface Tint {
	readonly value: string;
	readonly colour: string;
	/** Null: the pattern of its standing. */
	readonly pattern: string | null;
}
