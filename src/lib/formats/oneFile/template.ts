/**
 * The page that a one-file network is made of: code, looks and fonts in one. Empty here; the build puts it in its place
 * (`scripts/oneFile.mjs`), since it is itself the result of a build.
 */
export const template: string = '';
