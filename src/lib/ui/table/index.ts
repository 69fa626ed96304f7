export { default as TableTwin } from './TableTwin.svelte';
export { TableState } from './tableState.svelte';
