export { placeOf, rankOf, type Rank, type RankElement } from './rank';
export { stepsUnder, type StepOptions, type Steps } from './steps';
export { pathOrders, type PathOrder } from './search';
export type { Path, Step } from './path';
export { pathAt, pathBetween, pathsBetween, type PathAt } from './between';
export { pairsOf } from './joining';
export { apart, type Apart, type ClosestPair } from './apart';
