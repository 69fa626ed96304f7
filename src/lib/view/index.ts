export * from './address';
export * from './history';
export * from './joining';
export * from './kept';
export type { Removal } from './removal';
export * from './selected';
export * from './site';
export * from './view';
export { originSteps, withHidden } from './filter';
