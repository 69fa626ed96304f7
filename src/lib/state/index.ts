export * from './workspace.svelte';
export * from './preferences.svelte';
export { isOffered, mostEntities } from './offered';
