export * from './table';
export * from './tables';
export { sortRows, nextOrder, type Order } from './order';
export { narrowRows } from './narrow';
export { tableCells } from './cells';
export { isRowSelected, rowKeys, selectedKeys, showsTheSame } from './shown';
