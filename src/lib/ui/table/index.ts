export { TableState } from './tableState.svelte';
