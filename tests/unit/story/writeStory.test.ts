import { readStoryAlone, type Question, type Scene, type Story } from '$lib/model';
import { asFiled, storyFileName, writeStory } from '$lib/story';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHarbour } from '../../support/harbour';
import { servedInvestigations } from '../../support/served';

const { investigation } = readHarbour({});
if (!investigation) throw new Error('the harbour has a fault');

/** The story that a file says, and what is wrong with it as a file. */
function read(story: Story) {
	const { text } = writeStory(story);
	const { reading } = readStoryAlone(storyFileName(story), { text }, investigation!);
	return { text, problems: reading.problems, story: reading.investigation?.stories[0] ?? null };
}

const awkward = [
	...['## x', '##', '## x {#id}', '##no heading', '### Notes', '###  notas #', '# y', '#### z'],
	...['---', '  ---', '...', '```view', '```question', '```', '~~~', '````text', '```text more', '    code'],
	...['\\## x', '\\\\## x', '\\```view', '\\', '{#id}', '{#id} ##', 'title: x', '- a', '"', "'", '`'],
	...[
		'2009',
		'1.0',
		'null',
		'true',
		'~',
		'#',
		': ',
		'& a',
		'* b',
		'!tag',
		'%',
		'@',
		'|',
		'>-',
		'[a, b]',
		'{'
	],
	...[
		'[[ferry-paid]]',
		'[[ferry-paid|the ferry paid]]',
		'[[',
		']]',
		'<b>x</b>',
		'a  ',
		'\ta',
		'👩‍👩‍👧',
		'مرحبا',
		'\u202e'
	],
	...['e\u0301', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u200b', 'a\r', '\r\n', 'x'.repeat(200), '']
];
const words = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 12 }));
const line = fc.array(words, { maxLength: 3 }).map((parts) => parts.join(' '));
const text = fc
	.array(fc.oneof(line, fc.constantFrom(...awkward)), { maxLength: 8 })
	.map((lines) => lines.join('\n'))
	// What no keyboard types, a file is refused for: see below.
	.filter((each) => !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(each) && !/\[\[/.test(each));
const filled = text.map((each) => (each.trim() === '' ? 'a' : each));
const ids = fc.array(fc.constantFrom('ferry-company', 'rosa-lind', 'true', '2009'), { maxLength: 3 });

const question: fc.Arbitrary<Question> = fc
	.record({
		ask: filled,
		hide: fc.constant([]),
		find: fc.constant([]),
		choices: fc.array(text),
		answer: filled
	})
	.chain((each) =>
		fc.subarray([...each.choices], { minLength: Math.min(1, each.choices.length) }).map((right) => ({
			...each,
			right
		}))
	);
const scene: fc.Arbitrary<Omit<Scene, 'id'>> = fc
	.record(
		{
			title: filled,
			body: text,
			patch: fc.dictionary(fc.constantFrom('light', 'spotlight', 'depth', 'again', 'no'), ids),
			notes: text,
			question
		},
		{ requiredKeys: ['title', 'body', 'patch'] }
	)
	.map((each) => ({ ...each, patch: { ...each.patch } }));
const story: fc.Arbitrary<Story> = fc
	.record(
		{
			title: filled,
			summary: text,
			audience: filled,
			minutes: fc.integer({ min: 1, max: 600 }),
			language: fc.constantFrom('en' as const, 'es' as const),
			scenes: fc.array(scene, { minLength: 1, maxLength: 4 })
		},
		{ requiredKeys: ['title', 'language', 'scenes'] }
	)
	.map((each) => ({
		...each,
		id: 'money',
		scenes: each.scenes.map((told, at) => ({ ...told, id: at % 2 ? `scene-${at + 1}` : `part_${at}` }))
	}));

describe('a story that is written', () => {
	it('is read as the very same, whatever stands in it', () => {
		fc.assert(
			fc.property(story, (told) => {
				const { text: file, problems, story: again } = read(told);
				const errors = problems.filter(({ severity }) => severity === 'error');
				expect({ errors, file: errors.length > 0 ? file : '' }).toEqual({ errors: [], file: '' });
				expect(again).toEqual(asFiled(told));
			}),
			{ numRuns: 400, seed: 8 }
		);
	}, 30_000);

	it('is told of and not changed where no file could carry it', () => {
		const whole = { id: 'money', language: 'en', title: 'A', scenes: [] } as const;
		const scene = { id: 'a', title: 'A', body: 'B', patch: {} };
		const codes = (story: Story) => read(story).problems.map(({ code, line }) => `${line} ${code}`);
		expect(codes({ ...whole, scenes: [{ ...scene, title: ' ' }] })).toEqual(['5 wrong-shape']);
		expect(codes({ ...whole, scenes: [{ ...scene, body: 'a\n\u0007b' }] })).toEqual(['8 broken-yaml']);
		expect(codes({ ...whole, title: '', scenes: [scene] })).toEqual(['2 wrong-shape']);
		expect(codes(whole)).toEqual(['1 wrong-shape']);
	});

	it('says on which line each of its scenes begins', () => {
		const scene = { title: 'A', body: '## no scene\n\nB', patch: { light: ['x'] }, notes: 'C' };
		const scenes = ['a', 'b'].map((id) => ({ ...scene, id }));
		const { text, sceneLines } = writeStory({ id: 'money', language: 'es', title: 'A\n---', scenes });
		const lines = text.split('\n');
		expect(sceneLines.map((line) => lines[line - 1])).toEqual(['## A {#a}', '## A {#b}']);
	});

	it('of those that are shipped is read as the same, with the same view blocks', async () => {
		for (const served of await servedInvestigations())
			for (const story of served.stories) {
				const { text } = writeStory(story);
				const { reading } = readStoryAlone(storyFileName(story), { text }, served, served.stories);
				expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(reading.investigation?.stories).toEqual([story]);
				expect(writeStory(story).text).toBe(text);
			}
	});
});
