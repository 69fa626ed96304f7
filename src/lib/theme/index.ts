export * from './tokens';
export * from './palette';
export * from './shapes';
export * from './lines';
export * from './marks';
export * from './icons';
export * from './iconMarkup';
export * from './sheet';
