import { expect, it } from 'vitest';
import { sidesOf, wholeEvidence } from '$lib/evidence';
import type { Assertion } from '$lib/model';
import {
	attributionSentence,
	backingSentence,
	publicationWords,
	sidesWords,
	stanceSentence,
	tiesOf,
	tieWords,
	wordedAs
} from '$lib/narration';
import { openFolder } from '$lib/server';
import { relationshipSentence } from '$lib/wording';

const reading = await openFolder('graph-data').open('el-mencho-cjng');
const investigation = reading?.investigation;
if (!investigation) throw new Error('The first investigation cannot be read');
const evidence = wholeEvidence(investigation);

/** Everything that is said of the assertions of the first investigation in Spanish. */
function* sentences(): Generator<string> {
	if (!investigation) return;
	const properties = investigation.entities.flatMap((entity) => entity.properties);
	const assertions: Assertion[] = [...investigation.relationships, ...properties];
	for (const assertion of assertions) {
		const weighed = evidence.get(assertion.id);
		if (!weighed) continue;
		yield backingSentence(investigation, weighed, 'es');
		for (const note of weighed.notes) {
			yield attributionSentence(investigation, note, 'es');
			yield publicationWords(investigation, note, 'es');
			yield stanceSentence(note.note, 'es');
			yield wordedAs(note, 'es');
		}
		for (const sides of sidesOf(investigation, assertion, weighed)) {
			const { sentence, values, columns } = sidesWords(investigation, assertion, weighed, sides, 'es');
			yield* [sentence, values];
			for (const { heading, entries } of columns)
				yield* [heading, ...entries.flatMap(({ held, who, where }) => [held, who, where])];
		}
	}
	for (const tie of investigation.relationships)
		for (const end of [tie.subject, tie.object])
			yield relationshipSentence(investigation, tie, evidence.get(tie.id)?.standing ?? 'alleged', 'es', end);
	const tied = (id: string) =>
		investigation.relationships.filter(({ subject, object }) => subject === id || object === id);
	for (const { id } of investigation.entities)
		for (const { ties } of tiesOf(investigation, tied(id), evidence, id, 'es').groups)
			for (const tie of ties) yield tieWords({ investigation, language: 'es' }, tie);
}

it('contracts "de el" and "a el" in every sentence, but for names that bring a large article of their own', () => {
	const all = [...sentences()];
	expect(all.length).toBeGreaterThan(1000);
	expect(all.filter((sentence) => /(?<!\p{L})(?:de|a) el /u.test(sentence))).toEqual([]);
	expect(all.join('\n')).toMatch(/ (?:del|al) /);
});
