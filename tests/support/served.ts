import type { Investigation } from '$lib/model';
import { openFolder } from '$lib/server';

/** The investigations that are served, whole. */
export async function servedInvestigations(): Promise<readonly Investigation[]> {
	const shelf = openFolder('graph-data');
	const listed = (await shelf.list()).filter(({ broken }) => !broken);
	return Promise.all(
		listed.map(async ({ id }) => {
			const investigation = (await shelf.open(id))?.investigation;
			if (!investigation) throw new Error(`${id} is on the list as whole`);
			return investigation;
		})
	);
}
