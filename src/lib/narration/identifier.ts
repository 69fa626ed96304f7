import type { Language } from '$lib/model';
import { m } from '$messages/messages';

interface Register {
	readonly name: (inputs: Record<string, never>, options: { locale: Language }) => string;
	/** Of registers that keep a page for good under each id: what an id looks like, and where that page is. */
	readonly page?: { readonly id: RegExp; readonly at: string };
}

const registers: Readonly<Record<string, Register>> = {
	wikidata: {
		name: m['identifier.wikidata'],
		page: { id: /^Q[1-9][0-9]{0,11}$/, at: 'https://www.wikidata.org/wiki/' }
	},
	geonames: {
		name: m['identifier.geonames'],
		page: { id: /^[1-9][0-9]{0,11}$/, at: 'https://www.geonames.org/' }
	},
	'iso3166-2': { name: m['identifier.iso3166-2'] },
	ofac: { name: m['identifier.ofac'] }
};

const known = (register: string) => (Object.hasOwn(registers, register) ? registers[register] : undefined);

/** The name of a register: "Wikidata"; one that we do not know stands as the editor named it. */
export function registerName(register: string, locale: Language): string {
	return known(register)?.name({}, { locale }) ?? register;
}

/** The page that a register keeps under an id; null where it keeps none, or the id is not one of its ids. */
export function identifierLink(register: string, id: string): string | null {
	const page = known(register)?.page;
	return page?.id.test(id) ? page.at + id : null;
}
