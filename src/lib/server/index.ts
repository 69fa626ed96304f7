export * from './shelf';
export { openFolder } from './folder';
export { fontsOnDisk } from './figureFonts';
export { rasterise } from './rasterise';
export { linkPreview } from './linkPreview';
