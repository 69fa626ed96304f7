export * from './records';
export * from './scales';
export * from './problem';
export * from './lookup';
export * from './reading';
export * from './ids';
export * from './edtf';
export { entitled, speakersOf } from './speakers';
export { readInvestigation } from './read';
