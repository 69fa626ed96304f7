export * from './layout';
export { layouts, runLayout } from './layouts';
export { createLayoutRunner, type LayoutRunner } from './run';
export * from './arrange';
