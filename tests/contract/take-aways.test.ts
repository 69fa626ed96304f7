import { places } from '$lib/formats/oneFile';
import { takeAways } from '$lib/handouts';
import { languages } from '$lib/model';
import { fontsOnDisk, openFolder } from '$lib/server';
import { describe, expect, it } from 'vitest';
import { tinyPng } from '../support/tinyPng';

// Each way to take a story away, whatever its file: what the dialog and the command line rely on.
const opened = await openFolder('graph-data').open('teaching-example');
if (!opened?.investigation) throw new Error('the teaching example opens');
const { investigation } = opened;
const whole = investigation.stories.find(({ language }) => language === 'es');
if (!whole) throw new Error('it has a story');
/** Two scenes are enough to see that each is told of; one of them asks. */
const story = { ...whole, scenes: whole.scenes.slice(1, 3) };
const asked = {
	investigation,
	story,
	address: 'https://example.org/teaching-example/stories/read-critically?lang=es',
	day: '2026-11-30',
	paper: 'a4',
	fonts: fontsOnDisk,
	png: () => Promise.resolve(tinyPng()),
	page: () => Promise.resolve(Object.values(places).join('\n')),
	site: null
} as const;

it('no two ways have the same id, and each says what it is in every language', () => {
	expect(new Set(takeAways.map(({ id }) => id)).size).toBe(takeAways.length);
	for (const { label, about } of takeAways)
		for (const words of [label, about]) {
			for (const language of languages) expect(words(language)).not.toBe('');
			expect(new Set(languages.map(words)).size).toBe(languages.length);
		}
});

describe.each(takeAways.map((way) => [way.id, way] as const))('%s', (_, way) => {
	it(
		'makes the same file of the same, under a name that every system takes',
		{ timeout: 60_000 },
		async () => {
			expect(way.when(story)).toBe(true);
			const [one, other] = [await way.make(asked), await way.make(asked)];
			expect(one.name).toMatch(new RegExp(`^[a-z0-9-]+\\.es\\.${way.extension}$`));
			expect(one.mimeType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
			expect(one.content.length).toBeGreaterThan(1000);
			expect(Buffer.from(one.content).equals(Buffer.from(other.content))).toBe(true);
		}
	);

	it('tells how far it is, and ends where whoever waits has had enough', { timeout: 60_000 }, async () => {
		const told: (readonly [number, number])[] = [];
		await way.make({
			...asked,
			step: (done, of) => {
				told.push([done, of]);
				return Promise.resolve();
			}
		});
		expect(told[0]).toEqual([0, told[0]?.[1]]);
		expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));
		expect(told.every(([done, of]) => done <= of)).toBe(true);
		const enough = new Error('enough');
		await expect(way.make({ ...asked, step: () => Promise.reject(enough) })).rejects.toBe(enough);
	});

	it('is made of a draft, which has no address', { timeout: 60_000 }, async () => {
		const taken = await way.make({ ...asked, address: null, day: '' });
		expect(taken.content.length).toBeGreaterThan(1000);
	});
});
