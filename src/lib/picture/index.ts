export type { Beyond } from './beyond';
export * from './picture';
export * from './geometry';
export * from './label';
export { depict } from './depict';
export { boxOf, place } from './place';
export { lineHeight, setBlock, wrap } from './wrap';
export { edges as boxEdges } from './occupancy';
export * from './signs';
