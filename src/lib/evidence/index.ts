export * from './evidence';
export { weigh } from './weigh';
export { originTops, topOf } from './origins';
export { sideOf } from './descent';
export { capped, firmest, isRelationship } from './standing';
export { coverageOf, type Coverage } from './coverage';
