export * from './shelf';
export { openFolder } from './folder';
export { sourcesCsv } from './sourcesCsv';
export { fontsOnDisk } from './figureFonts';
export { rasterise } from './rasterise';
