import { readInvestigation, textFiles } from '$lib/model';
import { expect, it } from 'vitest';
import { harbour, vocabulary } from '../../support/harbour';

/** A network in which everybody lives at the same port: the worst case for whatever looks at an entity's ties. */
function filesOf(count: number) {
	const entities = ['- { id: port, type: place, name: Port }'];
	const relationships: string[][] = [];
	for (let i = 0; i < count; i++) {
		entities.push(`- { id: ana-${i}, type: person, name: Ana ${i} }`);
		if (i % 2500 === 0) relationships.push([]);
		relationships
			.at(-1)
			?.push(
				`- { id: tie-${i}, type: lives-in, subject: ana-${i}, object: port, start: 2009, notes: [{ source: gazette-1, ` +
					`text: { en: "Names ${i}.", es: "Nombra ${i}." }, standing: alleged }] }`
			);
	}
	const { 'relationships.yaml': one, ...rest } = { ...harbour, 'entities.yaml': entities.join('\n') };
	expect(one).toBeDefined();
	const parts = relationships.map((lines, i) => [`relationships/${i}.yaml`, lines.join('\n')] as const);
	const self = rest['investigation.yaml']?.replace('[ana]', '[port]') ?? '';
	return textFiles({ ...rest, ...Object.fromEntries(parts), 'investigation.yaml': self });
}

function secondsFor(count: number): number {
	const files = filesOf(count);
	const start = performance.now();
	const { investigation } = readInvestigation('harbour', files, textFiles(vocabulary));
	expect(investigation?.relationships).toHaveLength(count);
	return (performance.now() - start) / 1000;
}

it('the time to read grows with the records, not with their square', { timeout: 60_000 }, () => {
	secondsFor(500);
	const [some, many] = [secondsFor(600), secondsFor(4800)];
	// Eight times the records: 64 times the time if anything compared each with each.
	expect(many / some).toBeLessThan(24);
});
