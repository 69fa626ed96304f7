export * from './check';
export * from './draft';
export * from './edits';
export * from './record';
export * from './translating';
