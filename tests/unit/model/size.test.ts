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
	const parts = relationships.map((lines, i) => [`relationships/${i}.yaml`, lines.join('\n')] as const);
	const texts = {
		...harbour,
		'investigation.yaml': harbour['investigation.yaml']?.replace('[ana]', '[port]') ?? '',
		'entities.yaml': entities.join('\n'),
		'relationships.yaml': '',
		...Object.fromEntries(parts)
	};
	return textFiles(texts);
}

function timeFor(count: number): number {
	const files = filesOf(count);
	// Time of the processor, not of the clock: other work on the machine does not count.
	const start = process.cpuUsage();
	const { investigation } = readInvestigation('harbour', files, textFiles(vocabulary));
	expect(investigation?.relationships).toHaveLength(count);
	return process.cpuUsage(start).user;
}

it('the time to read grows with the records, not with their square', { timeout: 60_000 }, () => {
	timeFor(300);
	const [some, many] = [timeFor(400), timeFor(3200)];
	// Eight times the records: 64 times the time if anything compared each with each.
	expect(many / some).toBeLessThan(24);
});
