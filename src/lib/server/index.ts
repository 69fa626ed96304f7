export * from './shelf';
export { openFolder } from './folder';
