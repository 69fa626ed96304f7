export { figureOfScene } from './sceneFigure';
export { writeSlides } from './slides';
