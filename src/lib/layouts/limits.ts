/**
 * How many entities each layout arranges in a time that a reader waits, by its id. Apart from the layouts, so that a
 * page can offer them without holding any.
 */
export const mostEntities = { sectors: Infinity, fcose: 500 } as const;
