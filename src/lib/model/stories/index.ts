export { citationsIn, piecesOfProse, type Citation } from './citations';
export { sceneKey } from './readStory';
export { escapedProse } from './marks';
