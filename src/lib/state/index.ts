export * from './workspace.svelte';
export * from './preferences.svelte';
export * from './screen.svelte';
export type { Walker } from './walker.svelte';
export { isOffered, mostEntities } from './offered';
