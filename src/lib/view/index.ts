export * from './address';
export * from './history';
export * from './selected';
export * from './view';
