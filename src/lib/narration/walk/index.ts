export * from './noteSpeech';
export * from './placeSpeech';
export * from './start';
export * from './tieSpeech';
export * from './walk';
export * from './ways';
