export * from './workspace.svelte';
export * from './preferences.svelte';
