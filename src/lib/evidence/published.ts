import { bounds, type Source } from '$lib/model';

/** The days between which a source was published; null where it bears no date, or one that is open at an end. */
export function publishedWithin({ issued }: Source): { readonly from: string; readonly to: string } | null {
	const found = issued === undefined ? null : bounds(issued);
	return found?.earliest && found.latest ? { from: found.earliest, to: found.latest } : null;
}
