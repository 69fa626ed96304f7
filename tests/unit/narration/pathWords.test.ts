import { describe, expect, it } from 'vitest';
import { apart, pathBetween, stepsUnder, weigh, type StepOptions } from '$lib/evidence';
import type { Language, Relationship, SourceNote } from '$lib/model';
import { apartSentences, pathWords } from '$lib/narration';
import { openFolder } from '$lib/server';
import { entity, investigation, note, relationship, source } from '../../support/records';

const tie = (subject: string, object: string, notes: SourceNote[] = [note('s')]) =>
	relationship(`${subject}-${object}`, notes, { subject, object });

function tell(relationships: readonly Relationship[], ends: [string, string], language: Language = 'en') {
	const { records, evidence, steps } = stepsOf(relationships);
	const path = pathBetween(steps, ends, 'shortest');
	if (!path) throw new Error('there is a path');
	return pathWords(records, evidence, path, language);
}

function stepsOf(
	relationships: readonly Relationship[],
	options: StepOptions = {},
	withoutSources: string[] = []
) {
	const ids = [...new Set(relationships.flatMap(({ subject, object }) => [subject, object]))];
	const records = investigation({
		sources: [source('s'), source('t'), source('u'), source('good', { reliability: 'A' })],
		entities: ids.map((id) => entity(id)),
		relationships
	});
	const evidence = weigh(records, { withoutSources, withoutOrigins: [] });
	return { records, evidence, steps: stepsUnder(records, evidence, options) };
}

describe('a path in sentences', () => {
	it('words each step as firmly as it stands, in the direction of the path', () => {
		const ties = [tie('a', 'b', [note('s', { standing: 'alleged' })]), tie('c', 'b')];
		const told = tell(ties, ['a', 'c']);
		expect(told.title).toBe('From A to C: 2 steps.');
		expect(told.steps[0]).toMatch(/^A allegedly knows B\. 1 origin: /);
		expect(told.steps[1]).toMatch(/^B is known by C\. Stated, 1 origin: /);
		expect(told.weakest).toBe(
			'The weakest is step 1 of 2: nothing on the way is worded less firmly: alleged.'
		);
		expect(tell(ties, ['a', 'c'], 'es').weakest).toBe(
			'El más débil es el paso 1 de 2: nada en el camino se formula con menos firmeza: presunto.'
		);
	});

	it('says that others would do for a step', () => {
		const ties = [tie('a', 'b'), relationship('other', [note('t', { standing: 'alleged' })])];
		expect(tell(ties, ['a', 'b']).steps[0]).toMatch(/1 other relationship would do for this step\.$/);
	});

	it('says when sources disagree, when there are few of them, and when none is as poor', () => {
		const contested = [tie('a', 'b'), tie('b', 'c', [note('s'), note('t', { stance: 'contradicts' })])];
		const told = tell(contested, ['a', 'c']);
		expect(told.steps[1]).toMatch(/^Contested: /);
		expect(told.weakest).toBe('The weakest is step 2 of 2: sources disagree on whether it is so.');
		const two = [tie('a', 'b', [note('s'), note('t')]), tie('b', 'c'), tie('c', 'd')];
		expect(tell(two, ['a', 'd']).weakest).toBe(
			'The weakest are steps 2 and 3 of 3: of what is worded as firmly, they rest on the fewest origins: 1 origin.'
		);
		const graded = [tie('a', 'b', [note('good')]), tie('b', 'c')];
		expect(tell(graded, ['a', 'c']).weakest).toMatch(/its best source stands lowest: cannot be judged\.$/);
	});

	it('says how firm all are where none is the weakest', () => {
		expect(tell([tie('a', 'b'), tie('b', 'c')], ['a', 'c']).weakest).toBe(
			'No step is weaker than another: each is worded as “stated” and rests on 1 origin.'
		);
		const three = [note('s'), note('t'), note('u'), note('good')];
		expect(tell([tie('a', 'b', three)], ['a', 'b']).weakest).toBe(
			'It is a single step, worded as “stated”, and rests on 3 or more origins.'
		);
	});

	it('tells of the task force and the ranch in both languages', async () => {
		const { investigation: all } = (await openFolder('graph-data').open('el-mencho-cjng')) ?? {};
		if (!all) throw new Error('the investigation reads');
		const evidence = weigh(all, { withoutSources: [], withoutOrigins: [] });
		const path = pathBetween(stepsUnder(all, evidence), ['jiatf-cc', 'izaguirre-ranch'], 'best-evidenced');
		if (!path) throw new Error('they are joined');
		const [en, es] = [pathWords(all, evidence, path, 'en'), pathWords(all, evidence, path, 'es')];
		expect(en.title).toMatch(/^From the Joint .* to .*: 4 steps\.$/);
		expect(en.steps[0]).toMatch(/^The Joint .*reportedly.*unnamed US defence official/);
		expect(en.steps[3]).toMatch(/reportedly/);
		expect(es.steps[0]).toMatch(/según se informa/);
		expect(en.weakest).toBe(
			'The weakest is step 1 of 4: of what is worded as firmly, it rests on the fewest origins: 1 origin.'
		);
		expect(es.title).not.toMatch(/ (de|a) el (?=\p{Ll})/u);
	});
});

describe('two that no path joins', () => {
	function tellApart(
		relationships: readonly Relationship[],
		ends: [string, string],
		options: StepOptions = {},
		out: string[] = []
	) {
		const { records, evidence, steps } = stepsOf(relationships, options, out);
		return apartSentences(records, evidence, apart(steps, ends), 'en');
	}

	it('are told with their parts and where these are closest', () => {
		expect(tellApart([tie('a', 'b'), tie('x', 'y')], ['a', 'y'])).toBe(
			'No path joins A and Y: what hangs together with the first is 2 entities, with the second 2 entities. ' +
				'Closest are A and Y: what is said of both rests on 1 source.'
		);
		expect(tellApart([tie('a', 'b'), tie('b', 'x', [note('t')])], ['a', 'x'], {}, ['t'])).toMatch(
			/Closest are B and X, whose relationship is no step here: nothing that is left supports it\.$/
		);
		expect(tellApart([tie('b', 'a')], ['a', 'b'], { directed: true })).toMatch(/: it leads the other way\.$/);
		expect(tellApart([tie('a', 'b'), tie('x', 'y', [note('t')])], ['a', 'y'])).toMatch(
			/No source that is left speaks of both parts\.$/
		);
	});
});
