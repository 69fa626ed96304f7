/**
 * A text without the signs that turn the direction of what follows: a name that holds one would mirror the numbers of
 * the sources after it.
 */
export const withoutDirections = (text: string) => text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
