export * from './count';
export * from './date';
export * from './names';
export * from './phrase';
export * from './scales';
export * from './sentence';
export * from './text';
export * from './problem';
export { regional } from './regional';
