export * from './network';
export * from './ties';
export * from './places';
export * from './parts';
export * from './bridges';
