export * from './evidence';
export { weigh, wholeEvidence } from './weigh';
export { sideOf } from './descent';
export { capped, firmest, isRelationship } from './standing';
export { takenOut, type TakenOut } from './removals';
export { whatFell, type Fallen } from './fallen';
export { rankOrigins, rankSources, type Ranked } from './ranking';
export { coverageOf, type Coverage } from './coverage';
