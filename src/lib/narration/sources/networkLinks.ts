/** Addresses that open the network at what a page of words speaks of. */
import { isRelationship } from '$lib/evidence';
import { openingOf } from '$lib/filters';
import { lookup, type Investigation, type Language } from '$lib/model';
import { pageOf, servedSite, writeAddress, writeSelected, type Selected, type View } from '$lib/view';

/** A link that lights some assertions in the network, or a part of them. */
export interface Lit {
	readonly href: string;
	/** How many assertions it lights: all it was made for, but for one in several parts. */
	readonly assertions: number;
	/** Of these, how many are details of an entity: no line is theirs, so their entity is marked. */
	readonly details: number;
}

export interface NetworkLinks {
	/** One link for what an address can hold, else several; none of nothing. */
	readonly lit: (assertions: readonly string[]) => readonly Lit[];
	/** The network without a source. */
	readonly without: (source: string) => string;
}

interface Light {
	readonly selected: Selected;
	readonly ends: readonly string[];
	/** A detail of an entity, which no line shows. */
	readonly detail: boolean;
}

/** Servers and whatever stands before them refuse requests that are much longer. Characters. */
const longest = 5500;

/** The links from a page in a language into the network of an investigation. */
export function networkLinks(
	investigation: Investigation,
	language: Language,
	site = servedSite
): NetworkLinks {
	const { assertions, owners } = lookup(investigation);
	const opening = openingOf(investigation, language);

	function address(change: Partial<View>): string {
		// Against an opening in another language, so that the address always names the reader's.
		const other = { ...opening, language: language === 'en' ? 'es' : 'en' } as const;
		return pageOf(site, language, investigation.about.id, writeAddress({ ...opening, ...change }, other));
	}

	/** What is selected for an assertion, and the entities that must be on the picture. */
	function lightOf(id: string): Light | null {
		const assertion = assertions.get(id);
		if (!assertion) return null;
		const selected = { kind: 'relationship', id } as const;
		if (isRelationship(assertion))
			return { selected, ends: [assertion.subject, assertion.object], detail: false };
		const owner = owners.get(id);
		return owner === undefined ? null : { selected, ends: [owner], detail: true };
	}

	function litBy(lights: readonly Light[]): Lit {
		const selection = lights.map(({ selected }) => selected);
		// Of a network too large to open whole, whatever shall be lit must be taken in.
		const only = opening.only && [...new Set(lights.flatMap(({ ends }) => ends))];
		return {
			href: address({ selection, only }),
			assertions: lights.length,
			details: lights.filter(({ detail }) => detail).length
		};
	}

	return {
		lit(ids) {
			const parts: Light[][] = [];
			let room = 0;
			for (const light of ids.flatMap((id) => lightOf(id) ?? [])) {
				const needs = [writeSelected(light.selected), ...(opening.only ? light.ends : [])].join().length + 1;
				if (needs > room || parts.length === 0) {
					parts.push([]);
					room = longest;
				}
				parts.at(-1)?.push(light);
				room -= needs;
			}
			return parts.map(litBy);
		},
		without: (source) => address({ withoutSources: [source] })
	};
}
