export * from './shelf';
export { openFolder } from './folder';
export { sourcesCsv } from './sourcesCsv';
