export type * from './drawing';
export { createCanvas } from './canvas';
