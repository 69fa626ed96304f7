import { weigh } from '$lib/evidence';
import { citationsIn, lookup } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openFolder } from '$lib/server';
import { sceneSources, sceneViews } from '$lib/story';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { insideOf, pagesOf, sheetFile } from '../support/sheets';
import { askOf } from '../support/tools';

// What a trainer hands out of the stories that come with the investigations, as programs of others read it.
const patience = { timeout: 180_000 };
const shelf = openFolder('graph-data');
const opened = await Promise.all((await shelf.list()).map(({ id }) => shelf.open(id)));
const stories = opened.flatMap((each) =>
	(each?.investigation?.stories ?? []).map((story) => ({
		name: `${each?.investigation?.about.id}/${story.id}.${story.language}`,
		investigation: each?.investigation,
		story
	}))
);

const flat = (text: string) => text.replace(/\s+/g, '');

/** The pixels of pages, each as "width height" and its bytes. */
function drawn(pdf: Uint8Array): readonly Buffer[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-pages-'));
	askOf('pdftoppm', ['-r', '20', '-gray'], pdf, [path.join(folder, 'page')]);
	return readdirSync(folder)
		.toSorted()
		.map((file) => readFileSync(path.join(folder, file)));
}

/** The part of a page that has ink on it, of its rows. */
function inked(page: Buffer): number {
	const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(page.subarray(0, 40).toString('latin1')) ?? [];
	const [across, down] = [Number(width), Number(height)];
	const pixels = page.subarray(page.length - across * down);
	const rows = Array.from({ length: down }, (_, row) => pixels.subarray(row * across, (row + 1) * across));
	return rows.filter((row) => row.some((value) => value < 200)).length / down;
}

describe.each(stories)('$name', ({ investigation, story }) => {
	if (!investigation) throw new Error('a story belongs to an investigation');
	const { language } = story;

	it(
		'is a handout that is a sound, tagged PDF in its language, with no page left nearly empty',
		patience,
		async () => {
			const pdf = await sheetFile(investigation, story, 'handout');
			askOf('qpdf', ['--check'], pdf);
			const said = askOf('pdfinfo', [], pdf).toString();
			expect(said).toContain(story.title);
			expect(said).toMatch(/Tagged:\s+yes/);
			expect(insideOf(pdf)).toMatch(new RegExp(`/Lang \\(${language}\\)`));
			const tree = askOf('pdfinfo', ['-struct'], pdf).toString();
			const count = (part: string) => tree.match(new RegExp(`^\\s*${part} `, 'gm'))?.length ?? 0;
			expect(tree).toMatch(/^Document/);
			expect(count('H1')).toBe(1);
			expect(count('H2')).toBe(story.scenes.length);
			expect(count('Figure')).toBe(story.scenes.length);
			const pages = drawn(pdf);
			expect(pages.length).toBeLessThanOrEqual(Math.ceil(story.scenes.length * 1.25));
			for (const page of pages) expect(inked(page)).toBeGreaterThan(0.12);
		}
	);

	it('tells every scene with its figure, its words and each source that they cite', patience, async () => {
		const pdf = await sheetFile(investigation, story, 'handout');
		const text = flat(pagesOf(pdf).join('\n'));
		const network = buildNetwork(investigation);
		// A scene is told from its title to the next one's.
		const starts = story.scenes.map(({ title, id }) => text.indexOf(flat(`#${id}${title}`)));
		expect(starts).toEqual(starts.toSorted((a, b) => a - b));
		sceneViews(story, investigation).forEach(({ view }, at) => {
			const scene = story.scenes[at];
			if (!scene) throw new Error('each scene has a view');
			expect(starts[at], scene.title).toBeGreaterThan(-1);
			const told = text.slice(starts[at], starts[at + 1]);
			const evidence = weigh(investigation, view);
			const picture = depict(network, evidence, view);
			const sources = sceneSources(investigation, evidence, picture, scene, language);
			const numbers = [...told.matchAll(/\[([\d,–]+)\]/g)].flatMap(([, list = '']) =>
				list.split(/[,–]/).map(Number)
			);
			expect(numbers.length, scene.title).toBeGreaterThan(0);
			for (const number of numbers)
				expect(
					sources.list.map((source) => source.number),
					scene.title
				).toContain(number);
			for (const { number, title } of sources.list) expect(told).toContain(flat(`${number} ${title}`));
			for (const { label } of picture.nodes) expect(told, label).toContain(flat(label));
			expect(citationsIn(scene.body).length).toBeGreaterThan(0);
			expect(insideOf(pdf)).toContain(`stories/${story.id}#${scene.id}`);
		});
	});

	it('is an exercise sheet that gives away no name, and an answer sheet', patience, async () => {
		const { entities } = lookup(investigation);
		const asking = story.scenes.filter(({ question }) => question);
		for (const kind of ['exercises', 'answers'] as const) {
			const pdf = await sheetFile(investigation, story, kind, 'letter');
			askOf('qpdf', ['--check'], pdf);
			expect(askOf('pdfinfo', [], pdf).toString()).toContain('612 x 792');
			const text = flat(pagesOf(pdf).join('\n'));
			for (const { title, question } of asking) expect(text, title).toContain(flat(question?.ask ?? ''));
			for (const page of drawn(pdf)) expect(inked(page)).toBeGreaterThan(0.1);
			if (kind === 'answers') continue;
			const inside = insideOf(pdf);
			for (const id of asking
				.flatMap(({ question }) => question?.hide ?? [])
				.filter((each) => entities.has(each)))
				for (const name of [id, ...Object.values(entities.get(id)?.name ?? {})]) {
					expect(text.toLowerCase()).not.toContain(flat(name).toLowerCase());
					expect(inside.toLowerCase()).not.toContain(name.toLowerCase());
				}
		}
	});
});

it('another program opens a sheet and draws it', patience, async () => {
	const [{ investigation, story }] = stories as [(typeof stories)[number]];
	if (!investigation) throw new Error('a story belongs to an investigation');
	const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-office-'));
	const own = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
	const filter = ['--headless', '--infilter=draw_pdf_import', '--convert-to', 'png', '--outdir', folder];
	askOf('soffice', [own, ...filter], await sheetFile(investigation, story, 'handout'));
	const [image] = readdirSync(folder).filter((file) => file.endsWith('.png'));
	expect(readFileSync(path.join(folder, image ?? '')).length).toBeGreaterThan(20_000);
});
