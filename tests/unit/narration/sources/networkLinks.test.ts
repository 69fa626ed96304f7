import { describe, expect, it } from 'vitest';
import { gapsOf, wholeEvidence } from '$lib/evidence';
import { isCrowd } from '$lib/filters';
import { languages, lookup, type Investigation } from '$lib/model';
import { networkLinks, type Lit } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openFolder } from '$lib/server';
import { openAt } from '$lib/state';
import { generate } from '../../../bench/generate';

const opened = await openFolder('graph-data').open('el-mencho-cjng');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const real = opened.investigation;
const large = generate(4000);

const viewOf = (investigation: Investigation, href: string) =>
	openAt(new URL(href, 'http://localhost').searchParams, investigation, 'en');
/** What the links light, and that nothing in them is ignored. */
function litBy(investigation: Investigation, parts: readonly Lit[]) {
	return parts.flatMap(({ href }) => {
		const { view, ignored } = viewOf(investigation, href);
		expect(ignored).toEqual([]);
		return view.selection;
	});
}

describe.each([
	['of an investigation that opens whole', real],
	['of one too large for that', large]
] as const)('links into the network %s', (_, investigation) => {
	const links = networkLinks(investigation, 'es');
	const { relationships } = lookup(investigation);

	it('light exactly what a gap concerns, in addresses that a server takes', () => {
		for (const { lacking } of gapsOf(investigation, wholeEvidence(investigation))) {
			const assertions = [...new Set(lacking.flatMap((each) => each.assertions))];
			const parts = links.lit(assertions);
			const lit = litBy(investigation, parts);
			// A detail too is lit as the very assertion that it is, and not as all that is said of its entity.
			expect(lit).toEqual(assertions.map((id) => ({ kind: 'relationship', id })));
			const details = parts.reduce((sum, each) => sum + each.details, 0);
			expect(details).toBe(assertions.filter((id) => !relationships.has(id)).length);
			expect(parts.reduce((sum, each) => sum + each.assertions, 0)).toBe(assertions.length);
			for (const { href } of parts) expect(href.length).toBeLessThan(6000);
		}
	});

	it('say the language of the page', () => {
		for (const language of languages)
			expect(networkLinks(investigation, language).without(investigation.sources[0]?.id ?? '')).toContain(
				`lang=${language}`
			);
	});
});

it('make the picture show these lines as selected and no others, and of a detail its entity', () => {
	const [network, evidence] = [buildNetwork(real), wholeEvidence(real)];
	for (const { lacking } of gapsOf(real, evidence)) {
		const assertions = new Set(lacking.flatMap((each) => each.assertions));
		const parts = networkLinks(real, 'en').lit([...assertions]);
		const lit = parts.map(({ href }) => depict(network, evidence, viewOf(real, href).view));
		const selected = lit.flatMap(({ edges }) => edges.filter(({ emphasis }) => emphasis === 'selected'));
		const shown = new Set(selected.flatMap(({ relationships }) => relationships));
		for (const { id } of real.relationships) if (assertions.has(id)) expect(shown).toContain(id);
		// A line that stands for several relationships is lit for any of them.
		for (const { relationships } of selected)
			expect(relationships.some((id) => assertions.has(id))).toBe(true);
		expect(lit.flatMap(({ edges }) => edges).some(({ emphasis }) => emphasis === 'neighbour')).toBe(false);
		const nodes = lit.flatMap((picture) => picture.nodes.filter(({ emphasis }) => emphasis === 'selected'));
		const owners = real.entities.filter(({ properties }) => properties.some(({ id }) => assertions.has(id)));
		expect(new Set(nodes.map(({ id }) => id))).toEqual(new Set(owners.map(({ id }) => id)));
	}
});

it('takes both ends of what is lit onto a picture that opens with a handful', () => {
	expect(isCrowd(large.entities.length, large.relationships.length)).toBe(true);
	const some = large.relationships.slice(100, 103);
	const [part] = networkLinks(large, 'en').lit(some.map(({ id }) => id));
	const { view } = viewOf(large, part?.href ?? '');
	expect(new Set(view.only)).toEqual(new Set(some.flatMap(({ subject, object }) => [subject, object])));
});

it('leads to the network without a source', () => {
	const { view, ignored } = viewOf(real, networkLinks(real, 'en').without('briefing-article'));
	expect([view.withoutSources, ignored]).toEqual([['briefing-article'], []]);
});

it('lights nothing where there is nothing', () => {
	expect(networkLinks(real, 'en').lit([])).toEqual([]);
});
