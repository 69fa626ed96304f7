export { plainProse, proseOf, type Block, type Inline } from './prose';
export { sceneSources, type SceneSources } from './sceneSources';
export { sceneViews } from './sceneViews';
export { viewBlock } from './viewBlock';
export { checkScenes } from './checkScenes';
export { behind, clockFace, elapsed, plannedScenes, startOrStop } from './pace';
export * from './talk';
export { talkReader, talkStateReader, type TalkMessage, type TalkRole } from './talkMessages';
