export { rankKinds, rankOrigins, rankPublishers, rankSources } from './ranking';
export type { Ranked } from './rank';
export { createRankingRunner } from './run';
export { rankings, sheetOf, type Ranking } from './sheet';
