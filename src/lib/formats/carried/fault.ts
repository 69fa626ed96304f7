/** Why a file opened as a figure gives no network. */
export const carriedFaults = [
	/** No SVG, PNG, PDF or JSON. */
	'foreign',
	/** A picture that carries nothing: taken out by whatever passed it on, or never put in. */
	'nothing-carried',
	/** Cut short, or changed on its way. */
	'damaged',
	'too-large',
	/** What reads such a file could not be had: of the file nothing is known. */
	'no-reader',
	/** Written by a later program. */
	'other-version',
	/** Whole, but its records break the rules. */
	'bad-data'
] as const;
export type CarriedFault = (typeof carriedFaults)[number];

/** What was found in a container: the text that it carries, or why there is none. */
export type Found = { readonly text: string } | { readonly fault: CarriedFault };
