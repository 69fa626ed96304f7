export type { EntityFacet, Facet, RelationshipFacet } from './facet';
export { facets } from './facets';
export * from './dates';
export * from './sift';
export * from './offer';
export * from './hiders';
