export { paperIds, type PaperId } from './paper';
export { figureOfScene } from './sceneFigure';
export type { TakeAway, TakenAway } from './takeAway';
export { takeAways } from './takeAways';
