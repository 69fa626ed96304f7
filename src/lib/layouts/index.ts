export * from './layout';
export { besideNeighbours, type Newcomer, type Standing } from './beside';
export { sideAwayFrom } from './beside-spots';
export { arrangedOf, layoutGraph, roomForLabel } from './layoutGraph';
export { mostEntities } from './limits';
export { layouts, runLayout } from './layouts';
export { createLayoutRunner, type LayoutRunner } from './run';
export * from './arrange';
export { withMoved } from './moved';
/** What arranges by hand, for whoever fetches it when it is asked for. */
export type Arranger = typeof import('./arrange');
