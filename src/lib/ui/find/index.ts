export { default as Find } from './Find.svelte';
