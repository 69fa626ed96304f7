export * from './workspace.svelte';
export * from './preferences.svelte';
export { LayoutRun } from './layoutRun.svelte';
export { layoutGraph } from './layoutGraph';
