import { readDocument } from '$lib/model';
import { writeSourcelineJson } from '$lib/formats';
import { describe, expect, it } from 'vitest';
import { readHarbour, told } from '../../support/harbour';

const written = `---
title: The harbour
summary: Who lives there.
audience: Newcomers
minutes: 5
---

## Who lives there {#home}

\`\`\`view
spotlight: ana
depth: 1
light: [ana-port]
\`\`\`

Ana lives at the port [[ana-port]].

### Notes

Wait for it.

## Which line? #

\`\`\`question
ask: Where does she live?
hide: [port]
choices: [At the port, On the hill]
right: At the port
answer: At the port [[ana-port|they say]].
\`\`\`

\`\`\`
## no heading within a fence
\`\`\`
`;
const spanish = written
	.replace('[At the port, On the hill]', '[En el puerto, En la colina]')
	.replace('right: At', 'right: En')
	.replace('right: En the port', 'right: En el puerto');
const read = (english: string, other = english === written ? spanish : english) =>
	readHarbour({ 'stories/tour.en.md': english, 'stories/tour.es.md': other });
const problemsOf = (english: string) => told(readHarbour({ 'stories/tour.en.md': english }).problems);

describe('a story', () => {
	it('is read from its file: front matter, scenes with their views, prose, notes and questions', () => {
		const { investigation, problems } = read(written);
		expect(problems).toEqual([]);
		const [story] = investigation?.stories ?? [];
		expect(story).toMatchObject({
			id: 'tour',
			language: 'en',
			title: 'The harbour',
			minutes: 5,
			audience: 'Newcomers'
		});
		expect(story?.scenes).toMatchObject([
			{
				id: 'home',
				title: 'Who lives there',
				patch: { spotlight: ['ana'], depth: ['1'], light: ['ana-port'] },
				body: 'Ana lives at the port [[ana-port]].',
				notes: 'Wait for it.'
			},
			{
				id: 'scene-2',
				title: 'Which line?',
				body: '```\n## no heading within a fence\n```',
				question: { hide: ['port'], choices: ['At the port', 'On the hill'], right: ['At the port'] }
			}
		]);
	});

	it('comes back the same from the one document that holds everything', () => {
		const { investigation } = read(written);
		if (!investigation) throw new Error('the harbour has no fault');
		const again = readDocument('all.json', { text: writeSourcelineJson(investigation) });
		expect(told(again.problems)).toEqual([]);
		expect(again.investigation?.stories).toEqual(investigation.stories);
	});

	it('with a fault is left out alone: the network and other stories are shown', () => {
		const { investigation, problems } = readHarbour({
			'stories/good.en.md': written,
			'stories/bad.en.md': written.replace('[[ana-port]]', '[[ana-prot]]')
		});
		expect(investigation?.stories.map(({ id }) => id)).toEqual(['good']);
		expect(told(problems)).toContain('harbour/stories/bad.en.md:16 unknown-assertion');
		expect(problems.find(({ code }) => code === 'unknown-assertion')?.values.suggestion).toBe('ana-port');
	});

	it.each([
		[
			'a key that nobody knows',
			written.replace('minutes:', 'minuets:'),
			'harbour/stories/tour.en.md:5 unknown-key'
		],
		['minutes without end', written.replace('5', 'five'), 'harbour/stories/tour.en.md:5 wrong-shape'],
		['no title', written.replace('title: The harbour\n', ''), 'harbour/stories/tour.en.md:2 wrong-shape'],
		[
			'YAML that is none',
			written.replace('depth: 1', 'depth: ['),
			'harbour/stories/tour.en.md:13 broken-yaml'
		],
		[
			'two scenes of one name',
			written.replace('Which line? #', 'Which line? {#home}'),
			'harbour/stories/tour.en.md:22 duplicate-id'
		],
		[
			'a right answer that is no choice',
			written.replace('right: At the port', 'right: At sea'),
			'harbour/stories/tour.en.md:28 wrong-shape'
		],
		[
			'an unknown id that a question hides',
			written.replace('hide: [port]', 'hide: [prot]'),
			'harbour/stories/tour.en.md:26 unknown-assertion'
		]
	])('says where there is %s', (_, text, problem) => {
		expect(problemsOf(text)).toContain(problem);
	});

	it('of another name than a story has is refused with the name that it should have', () => {
		const { problems } = readHarbour({ 'stories/tour.md': written });
		expect(told(problems)).toEqual(['harbour/stories/tour.md:1 wrong-shape']);
		expect(problems[0]?.values.expected).toContain('.en.md');
	});

	it('that is missing in a language is told of once', () => {
		expect(problemsOf(written)).toEqual(['harbour/stories/tour.en.md:1 stories-out-of-step']);
	});
});
