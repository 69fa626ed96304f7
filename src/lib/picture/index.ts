export * from './picture';
export * from './geometry';
export * from './label';
export { depict, nodeLabel } from './depict';
export { boxOf, place } from './place';
export { lineHeight, setBlock, wrap } from './wrap';
export { edges as boxEdges } from './occupancy';
