export { default as FilterPanel } from './FilterPanel.svelte';
export { default as HiddenNotice } from './HiddenNotice.svelte';
