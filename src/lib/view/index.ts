export * from './address';
export * from './history';
export * from './joining';
export * from './kept';
export * from './selected';
export * from './view';
export { originSteps, withHidden } from './filter';
