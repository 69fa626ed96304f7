export * from './workspace.svelte';
export * from './preferences.svelte';
export * from './screen.svelte';
export { arrangingOf, movedTo, sightOf, type Arranging } from './arranging';
export { joiningOf, sweepOver, type Sweep, type Tool } from './selecting';
export { isOffered, mostEntities } from './offered';
