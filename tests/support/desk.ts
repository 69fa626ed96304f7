import axe from 'axe-core';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Reader } from './reader';

const soon = { timeout: 15_000 };

/** Opens the writing desk over the first investigation, from the palette. */
export async function openDesk(reader: Reader, page = reader.page) {
	await reader.open('', page);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: /command|orden/i }).fill('story');
	await page.getByRole('option', { name: 'Write a story' }).click();
	await page.getByRole('heading', { name: 'Write a story' }).waitFor(soon);
}

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const record = (page: Page) =>
	page.getByRole('button', { name: 'Record this view as a scene' }).click();
export const scenes = (page: Page) => page.locator('.desk ol > li .scene bdi').allInnerTexts();

/** Puts one entity in the spotlight, as a trainer does: by looking for it. */
export async function spotlight(page: Page, name: string) {
	await page.getByRole('combobox', { name: 'Find' }).fill(name);
	await page.getByRole('listbox').getByRole('option').first().click(soon);
	await page.getByRole('application').focus();
	await page.keyboard.press('s');
}

export async function writeScene(page: Page, title: string, body: string) {
	await record(page);
	await field(page, 'Title of the scene').fill(title);
	await field(page, 'What is said').fill(body);
}

/** A page that watches a new story with one scene being written. */
export async function beginOne(page: Page, title: string, body = 'Told.') {
	await page.getByRole('button', { name: 'New story' }).click();
	await field(page, 'Title of the story').fill(title);
	await record(page);
	await field(page, 'What is said').fill(body);
}

/** Changes the part of the address under which a draft is kept. */
export async function address(page: Page, part: string) {
	await page.getByText('About the story').click();
	await field(page, 'Part of the address').first().fill(part);
}

export async function isClean(page: Page) {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => window.axe.run());
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** A copy of the folder of investigations that is served, in which files may be written. */
export async function ownFolder(): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	await cp('graph-data', folder, { recursive: true });
	return folder;
}
