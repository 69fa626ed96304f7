export * from './records';
export * from './scales';
export * from './problem';
export * from './lookup';
