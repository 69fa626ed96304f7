export { citationsIn, piecesOfProse, type Citation } from './citations';
export { sceneKey, storyKey } from './readStory';
