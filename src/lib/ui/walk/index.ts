export { walkBy, walkKeys } from './keys';
export { default as WalkStrip } from './WalkStrip.svelte';
export { default as WalkTwin } from './WalkTwin.svelte';
