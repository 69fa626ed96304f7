export { sceneViews } from './sceneViews';
export { checkScenes, pointable } from './checkScenes';
