export { default as Dialogs } from './Dialogs.svelte';
