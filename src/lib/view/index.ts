export * from './address';
export * from './selected';
export * from './view';
