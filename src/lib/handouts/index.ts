export { figureOfScene } from './sceneFigure';
export { writeSlides } from './slides';
export { storyFileOf } from './storyFile';
