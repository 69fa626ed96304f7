export { plainProse, proseOf, type Block, type Inline } from './prose';
export { sceneSources, type SceneSources } from './sceneSources';
export { sceneViews, viewAsked } from './sceneViews';
export { viewBlock } from './viewBlock';
export { checkScenes } from './checkScenes';
export { asFiled, storyFileName, writeStory } from './writeStory';
export * from './drafts';
