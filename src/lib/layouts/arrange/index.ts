export { align, alignments, type Alignment } from './align';
export { blockOf, type Block, type Moves } from './block';
export { distribute, type Direction } from './distribute';
export { tidy } from './tidy';
