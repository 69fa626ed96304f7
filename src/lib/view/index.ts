export * from './address';
export * from './history';
export * from './kept';
export * from './selected';
export * from './view';
export { originSteps, withHidden } from './filter';
