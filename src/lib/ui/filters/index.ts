export { default as HiddenNotice } from './HiddenNotice.svelte';
