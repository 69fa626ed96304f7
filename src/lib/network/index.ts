export * from './network';
export * from './ties';
export * from './places';
