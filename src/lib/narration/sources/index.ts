export * from './asked';
export { bibliography, bibliographyColumns, type BibliographyRow } from './bibliography';
export { gapWords } from './gapWords';
export { networkLinks, type Lit, type NetworkLinks } from './networkLinks';
export { publication, publishedWords } from './publication';
export { todo, todoColumns } from './todo';
