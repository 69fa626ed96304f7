export * from './network';
export * from './ties';
