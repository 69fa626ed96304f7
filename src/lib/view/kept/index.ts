export * from './album';
export * from './past';
export * from './store';
export * from './trace';
export * from './versions';
export { freeName, isRecord, longestName, momentOf, nameOf, queryOf } from './fields';
