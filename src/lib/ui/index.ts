export { default as NetworkScreen } from './NetworkScreen.svelte';
