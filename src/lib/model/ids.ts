const id = /^[a-z0-9][a-z0-9._/-]*$/;
const folder = /^[a-z0-9][a-z0-9_-]*$/;

/** Characters in an id that an editor writes. */
export const longestId = 80;
/** Characters in an id that is joined from others: entity, key and source. */
export const longestJoinedId = 250;

/** Whether a text can be the id of a record. */
export function isId(text: string, longest = longestId): boolean {
	return text.length <= longest && id.test(text);
}

/** Whether a text can be one part of an address, and the name of a file: the id of a story or a scene. */
export function isAddressPart(text: string): boolean {
	return text.length <= longestId && folder.test(text);
}

/** First parts of addresses that lead elsewhere: the languages, frames, figures that were opened. */
const taken = ['en', 'es', 'embed', 'opened'];

/** Whether a text can be the id of an investigation: the name of a folder and a part of an address. */
export function isInvestigationId(text: string): boolean {
	return isAddressPart(text) && !taken.includes(text);
}
