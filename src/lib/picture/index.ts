export * from './picture';
export * from './geometry';
export * from './label';
export { depict } from './depict';
export { gather, type Shown } from './bundle';
export { boxOf, place, type LabelSide, type Placing } from './place';
export { lineHeight, setBlock, wrap } from './wrap';
export { edges as boxEdges } from './occupancy';
