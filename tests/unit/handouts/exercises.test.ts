import type { Story } from '$lib/model';
import { describe, expect, it } from 'vitest';
import { insideOf, pagesOf, sheetFile } from '../../support/sheets';
import { shippedStory } from '../../support/slides';
import { askOf } from '../../support/tools';

const patience = { timeout: 120_000 };
const { investigation, story } = await shippedStory('teaching-example', 'read-critically', 'en');

/** The story with another question hiding something as well, and its words about it in what is told. */
const hiding = (hide: readonly string[], change: Partial<Story['scenes'][number]> = {}): Story => ({
	...story,
	scenes: story.scenes
		.slice(1, 5)
		.map((scene) =>
			scene.id === 'hidden-line' && scene.question
				? { ...scene, ...change, question: { ...scene.question, hide } }
				: scene
		)
});

/** All that somebody could search a file for: what its pages say, and what lies within it. */
const searched = (pdf: Uint8Array) =>
	[...pagesOf(pdf), insideOf(pdf), askOf('pdfinfo', ['-struct-text'], pdf).toString()]
		.join('\n')
		.toLowerCase();

describe('an exercise sheet', () => {
	it(
		'has the questions alone, with room to write, and names nobody whom one of them hides',
		patience,
		async () => {
			const pdf = await sheetFile(investigation, story, 'exercises');
			const pages = pagesOf(pdf);
			const asking = story.scenes.filter(({ question }) => question);
			const text = pages.join('\n').replace(/\s+/g, ' ');
			for (const { title, question } of asking) {
				expect(text).toContain(title);
				expect(text).toContain(question?.ask);
				for (const choice of question?.choices ?? []) expect(text).toContain(choice);
			}
			for (const { title } of story.scenes.filter(({ question }) => !question))
				expect(text).not.toContain(title);
			expect(text).toMatch(/Name .*Date/);
			// The circle shows the same entity again, two pages after its name was hidden.
			expect(searched(pdf)).not.toMatch(/ditto/);
			// What is right, and why, is on the other sheet.
			expect(text).not.toContain('Copying adds readers');
			expect(text).not.toContain('he reportedly led the ring');
		}
	);

	it(
		'hides whom its pictures turn around, in titles, addresses, sources and bookmarks too',
		patience,
		async () => {
			const asked = hiding(['nib-margin', 'margin-leads-ring'], {
				title: 'What did Nib Margin do?',
				body: 'N. Margin was *Nib Margin* once [[margin-in-ring|Margin’s ring]].'
			});
			const pdf = await sheetFile(investigation, asked, 'exercises');
			const { ask } = asked.scenes.find(({ id }) => id === 'hidden-line')?.question ?? { ask: '' };
			// The question itself may name whom it likes: it is its author's to know.
			const found = searched(pdf).replaceAll(/nib margin and the ring|nib\s+margin/g, (match) =>
				ask.toLowerCase().includes('nib margin') ? '' : match
			);
			expect(found).not.toMatch(/margin/);
			expect(pagesOf(pdf).join('\n')).toContain('What did ? do?');
		}
	);

	it('keeps the numbers that the scene has elsewhere, whatever is hidden', patience, async () => {
		const [sheet, handed] = [
			await sheetFile(investigation, story, 'exercises'),
			await sheetFile(investigation, story, 'handout')
		];
		const listed = (pdf: Uint8Array, title: string) =>
			pagesOf(pdf)
				.find((page) => page.includes(`\n${title}\n`))
				?.match(/^(\d+) [A-Z].*$/gm) ?? [];
		const [hidden, whole] = [listed(sheet, 'One name is hidden'), listed(handed, 'One name is hidden')];
		expect(hidden.length).toBeGreaterThan(5);
		for (const line of hidden) expect(whole).toContain(line);
	});

	it('leads nowhere that tells the answer', patience, async () => {
		const pdf = await sheetFile(investigation, story, 'exercises');
		expect(insideOf(pdf)).not.toContain('example.org/teaching-example');
	});
});

describe('an answer sheet', () => {
	it('says what is right and why, with the sources of the answer', patience, async () => {
		const pages = pagesOf(await sheetFile(investigation, story, 'answers'));
		const text = pages.join('\n').replace(/\s+/g, ' ');
		for (const { question } of story.scenes)
			for (const right of question?.right ?? []) expect(text).toContain(`${right} – right`);
		expect(text).toContain('Copying adds readers, not witnesses');
		expect(text).toContain('Tom Ditto');
		// As firmly as the line may be worded.
		expect(text).toContain('The Night Barge ring reportedly carried out the fire');
	});
});
