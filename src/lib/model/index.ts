export * from './records';
export * from './scales';
export * from './problem';
