export * from './picture';
export * from './geometry';
export * from './label';
