export * from './workspace.svelte';
export * from './preferences.svelte';
export * from './screen.svelte';
export { isOffered } from './offered';
export { citesLines } from './labelling';
export { openAt } from './openAt';
export { arrangingOf, movedTo, sightOf, type Arranging } from './arranging';
export { joiningOf, sweepOver, type Sweep, type Tool } from './selecting';
export * from './viewAlbum.svelte';
