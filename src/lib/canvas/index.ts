export type * from './drawing';
export { tools } from './drawing';
export { createCanvas } from './canvas';
