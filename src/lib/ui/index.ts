export { default as NetworkScreen } from './NetworkScreen.svelte';
export { default as ProblemList } from './ProblemList.svelte';
