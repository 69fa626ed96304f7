export { foundKinds, type FoundKind } from './documents';
export { fold } from './fold';
export type { Marked, Ranges } from './marks';
export { openSearch, type Found, type FoundGroup, type Search } from './open';
