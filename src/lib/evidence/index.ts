export * from './evidence';
export { weigh, wholeEvidence } from './weigh';
export { sideOf } from './descent';
export { asLeft } from './details';
export { capped, firmest, isRelationship } from './standing';
export { coverageOf, type Coverage } from './coverage';
export * from './paths';
export * from './chains';
export { sidesOf, type HeldValue, type Sides } from './sides';
