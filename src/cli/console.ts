/** Where a command writes: lines to standard output and standard error. */
export interface Console {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
}
