export * from './layout';
export { mostEntities } from './limits';
export { layouts, runLayout } from './layouts';
export { createLayoutRunner, type LayoutRunner } from './run';
export * from './arrange';
