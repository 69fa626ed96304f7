import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import { openFolder } from '$lib/server';

/** One shelf for all readers: it holds what stands in the folder, nothing of theirs. */
export const shelf = openFolder((building ? process.env.GRAPH_DATA : env.GRAPH_DATA) ?? 'graph-data');
