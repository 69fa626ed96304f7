export { gradeOrder, rankElements, type Rank, type RankElement } from './rank';
export { stepsUnder, type StepOptions, type Steps } from './steps';
export { pathOrders, type PathOrder } from './search';
export type { Path, Step } from './path';
export { mostPaths, pathBetween, pathsBetween } from './between';
export { joining, type Leg } from './joining';
export { apart, mostCompared, type Apart, type ClosestPair } from './apart';
