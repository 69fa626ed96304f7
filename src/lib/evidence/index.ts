export * from './evidence';
export { weigh } from './weigh';
export { sideOf } from './descent';
export { capped, firmest, isRelationship } from './standing';
export { coverageOf, type Coverage } from './coverage';
