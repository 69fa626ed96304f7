export { default as Inspector } from './Inspector.svelte';
export { panels, type Panel } from './panels';
