export { paperIds, type PaperId } from './paper';
export { figureOfScene } from './sceneFigure';
export { writeSlides } from './slides';
export { storyFileOf } from './storyFile';
export type { TakeAway, TakenAway } from './takeAway';
export { takeAways } from './takeAways';
