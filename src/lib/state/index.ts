export * from './workspace.svelte';
export * from './preferences.svelte';
export * from './screen.svelte';
export * from './viewAlbum.svelte';
export { isOffered, mostEntities } from './offered';
