import type { Story } from '$lib/model';
import { plainProse } from '$lib/story';
import { describe, expect, test } from 'vitest';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSlides, shippedStory, slidesOf } from '../../support/slides';
import { askOf } from '../../support/tools';

const patience = 120_000;
const critically = await shippedStory('teaching-example', 'read-critically', 'es');
const money = await shippedStory('el-mencho-cjng', 'money', 'en');

/** How many slides scenes make. */
const slidesFor = ({ scenes }: Story) => scenes.reduce((sum, { question }) => sum + (question ? 2 : 1), 0);

describe('the slides of a story', () => {
	test('are the same file each time', { timeout: patience }, async () => {
		const make = () => slidesOf(money.investigation, money.story, { day: '2026-11-30' });
		expect(Buffer.compare(await make(), await make())).toBe(0);
	});

	test('have no clock in them, and are of the day that they are given', { timeout: patience }, async () => {
		const { xml } = await readSlides(await slidesOf(money.investigation, money.story));
		const core = xml.get('docProps/core.xml') ?? '';
		expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual([
			'1980-01-01T00:00:00Z',
			'1980-01-01T00:00:00Z'
		]);
		const dated = await slidesOf(money.investigation, money.story, { day: '2026-11-30' });
		expect((await readSlides(dated)).slides[0]?.words.join('\n')).toContain('30 November 2026');
	});

	test('are well-formed, in every part', { timeout: patience }, async () => {
		const { story, investigation } = money;
		const hostile: Story = {
			...story,
			title: 'A & <b>"c"</b>\u0000\u0008',
			scenes: story.scenes.map((scene) => ({
				...scene,
				title: `${scene.title} & <p:x/> ]]>`,
				notes: 'One & two\n\n<a:t>three</a:t>\u0001'
			}))
		};
		const { xml, slides } = await readSlides(await slidesOf(investigation, hostile));
		for (const [name, content] of xml)
			expect(() => askOf('xmllint', ['--noout', '--nonet'], content), name).not.toThrow();
		expect(slides[0]?.title).toBe('A & <b>"c"</b>');
		expect(slides[1]?.notes).toContain('<a:t>three</a:t>');
	});

	test(
		'tell each scene: title, picture with words for it, notes, sources',
		{ timeout: patience },
		async () => {
			const { investigation, story } = money;
			const { slides } = await readSlides(await slidesOf(investigation, story));
			const [first, ...others] = slides;
			expect(first?.title).toBe(story.title);
			expect(first?.words.join('\n')).toContain(investigation.about.licence);
			const scenes = others.slice(0, slidesFor(story));
			expect(scenes.filter(({ pictures }) => pictures.length === 1)).toHaveLength(slidesFor(story));
			for (const scene of story.scenes) {
				const slide = scenes.find(({ title }) => title === scene.title);
				expect(slide?.pictures[0]?.length, scene.title).toBeGreaterThan(40);
				const notes = slide?.notes.join('\n') ?? '';
				expect(notes).toContain(plainProse(scene.notes ?? '').split('\n')[0]);
				expect(notes, scene.title).toMatch(/\[\d+(, \d+|–\d+)*\]/);
				// Whose word it is stands on the slide itself.
				expect(slide?.words.join('\n'), scene.title).toMatch(/Scene \d+ {2}· {2}\[\d/);
			}
			const titles = slides.map(({ title }) => title);
			expect(new Set(titles).size).toBe(titles.length);
			expect(titles.every((title) => title !== '')).toBe(true);
			expect(slides.every(({ notes }) => notes.length > 0)).toBe(true);
		}
	);

	test('list every source once, with its number in each scene', { timeout: patience }, async () => {
		const { investigation, story } = money;
		const { slides } = await readSlides(await slidesOf(investigation, story));
		const listed = slides.slice(1 + slidesFor(story));
		const words = listed.flatMap(({ words }) => words);
		const noted = slides.flatMap(({ notes }) => notes);
		const spoken = investigation.sources.filter(({ title }) =>
			noted.some((line) => line.replace(/^\[\d+\] /, '').startsWith(`${title}. `))
		);
		expect(spoken.length).toBeGreaterThan(20);
		for (const { title } of spoken)
			expect(
				words.filter((line) => line.startsWith(`${title}. `)),
				title
			).toHaveLength(1);
		const numbered = words.filter((line) => /^\[\d+\]$/.test(line)).length;
		expect(numbered).toBe(noted.filter((line) => /^\[\d+\] /.test(line)).length);
		const reachable = spoken.filter(({ address }) => address?.startsWith('http'));
		expect(new Set(listed.flatMap(({ links }) => links)).size).toBe(
			new Set(reachable.map(({ address }) => address)).size
		);
	});

	test('are in the language of the story, where a speller looks', { timeout: patience }, async () => {
		const { slides, xml } = await readSlides(await slidesOf(critically.investigation, critically.story));
		const scenes = slides.slice(0, 1 + slidesFor(critically.story));
		for (const { languages, title } of scenes) expect(languages, title).toEqual(['es-MX']);
		for (const [name, content] of xml) expect(content, name).not.toContain('en-US');
	});
});

describe('a slide that asks', () => {
	const asks = critically.story.scenes.filter(({ question }) => (question?.hide.length ?? 0) > 0);

	test(
		'shows the question with what is hidden gone, and then the answer',
		{ timeout: patience },
		async () => {
			const { investigation, story } = critically;
			const { slides, xml } = await readSlides(await slidesOf(investigation, story));
			expect(asks.length).toBeGreaterThan(1);
			for (const { title, question } of asks) {
				const at = slides.findIndex((slide) => slide.title === title);
				const [asked, answered] = [slides[at], slides[at + 1]];
				if (!question || !asked || !answered) throw new Error(title);
				expect(asked.words).toContain(question.ask);
				expect(answered.title).toContain(title);
				const speaker = asked.notes.indexOf('Para quien presenta');
				expect(speaker).toBeGreaterThan(0);
				const open = [...asked.words, ...asked.pictures, ...asked.notes.slice(0, speaker)].join('\n');
				const answer = plainProse(question.answer);
				expect(open).not.toContain(answer.slice(0, 40));
				expect(answered.words.join('\n')).toContain(plainProse(question.answer).split(/[.,]/)[0]);
				for (const id of question.hide) {
					const entity = investigation.entities.find((each) => each.id === id);
					if (!entity) continue;
					expect(`${answered.pictures.join()}${answered.words.join()}`).toContain(entity.name.es);
					expect(open, title).not.toContain(entity.name.es);
					expect(xml.get(`ppt/slides/slide${at + 1}.xml`)).not.toContain(id);
				}
			}
		}
	);

	test('marks the right choice on the answer alone', { timeout: patience }, async () => {
		const { slides } = await readSlides(await slidesOf(critically.investigation, critically.story));
		const marked = slides.filter(({ words }) => words.some((line) => line.endsWith('✓')));
		const choosing = critically.story.scenes.filter(({ question }) => (question?.choices.length ?? 0) > 0);
		expect(marked.map(({ title }) => title)).toEqual(choosing.map(({ title }) => `${title}: la respuesta`));
	});
});

test('others open them, with a page for each slide and something on it', { timeout: 240_000 }, async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-'));
	const { investigation, story } = money;
	const bytes = await slidesOf(investigation, story, { drawn: true });
	const { slides } = await readSlides(bytes);
	const own = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
	askOf('soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', folder], bytes);
	const pdf = readFileSync(path.join(folder, 'figure.pdf'));
	askOf('pdftoppm', ['-r', '20', '-gray'], pdf, [path.join(folder, 'page')]);
	const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
	expect(pages).toHaveLength(slides.length);
	for (const page of pages) {
		const shades = new Set(readFileSync(path.join(folder, page)).subarray(20));
		expect(shades.size, page).toBeGreaterThan(30);
	}
	for (const [at, { title }] of slides.entries()) {
		const page = ['-raw', '-f', String(at + 1), '-l', String(at + 1)];
		const words = askOf('pdftotext', page, pdf, ['-']).toString();
		expect(words.replace(/\s+/g, ' ')).toContain(title);
	}
	rmSync(folder, { recursive: true });
});
