export type { EntityFacet, Facet, RelationshipFacet } from './facet';
export { facets } from './facets';
export * from './dates';
export * from './sift';
export * from './cut';
export * from './offer';
export * from './hiders';
