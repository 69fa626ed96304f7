/** cytoscape-fcose ships no types. Only what `fcose.ts` uses. */
declare module 'cytoscape-fcose' {
	import type { Ext } from 'cytoscape';

	const register: Ext;
	export default register;
}
