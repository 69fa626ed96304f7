export * from './shelf';
export { openFolder } from './folder';
export { fontsOnDisk } from './figureFonts';
export { rasterise } from './rasterise';
export { sceneFigure } from './sceneFigure';
export { linkPreview } from './linkPreview';
export { isFromHere, isFromOurPage, writingIsOn } from './mayWrite';
export type { ToKeep } from './storyFiles';
