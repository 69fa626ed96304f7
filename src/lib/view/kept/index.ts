export * from './album';
export * from './past';
export * from './store';
export * from './trace';
export { freeName, isRecord, longestName, momentOf, nameOf, queryOf } from './fields';
