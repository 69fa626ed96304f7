export { figureOfScene } from './sceneFigure';
