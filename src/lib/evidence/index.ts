export * from './evidence';
export { weigh, wholeEvidence } from './weigh';
export { sideOf } from './descent';
export { capped, firmest, isRelationship } from './standing';
export { takenOut } from './removals';
export { whatFell } from './fallen';
export { rankOrigins, rankSources } from './ranking';
export { coverageOf, type Coverage } from './coverage';
