import { problemCodes } from '$lib/model';
import { weigh } from '$lib/evidence';
import { formats } from '$lib/formats';
import { openFolder } from '$lib/server';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const page = readFileSync('docs/data-format.md', 'utf8');
const schema = JSON.parse(readFileSync('static/schema/sourceline-1.schema.json', 'utf8'));
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	for (const [, name = '', text = ''] of page.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
		await writeFile(path.join(folder, name), text);
	}
});

afterAll(() => rm(folder, { recursive: true }));

describe('the worked example of the data format', () => {
	it('is read without a problem, and says what the page says of it', async () => {
		const opened = await openFolder(folder).open('saltmarsh');
		expect(opened?.problems).toEqual([]);
		if (!opened?.investigation) throw new Error('an investigation without problems is there');
		const evidence = weigh(opened.investigation, { withoutSources: [], withoutOrigins: [] });
		expect(evidence.get('rosa-founded-ferries')).toMatchObject({
			standing: 'stated',
			corroboration: 1,
			contested: false,
			disputes: [{ about: 'start' }]
		});
		expect(evidence.get('bank-paid-ferries')).toMatchObject({ standing: 'alleged', corroboration: 1 });
		expect(evidence.get('ferries-fined')).toMatchObject({ standing: 'sanctioned' });
	});

	it('comes back from every format that keeps all of it', async () => {
		const investigation = (await openFolder(folder).open('saltmarsh'))?.investigation;
		if (!investigation) throw new Error('an investigation without problems is there');
		for (const { id, read, write, drops, extensions } of formats) {
			expect(drops, id).toEqual([]);
			const files = new Map([[`saltmarsh${extensions[0]}`, { text: write(investigation) }]]);
			expect(read(files)).toMatchObject({ problems: [], investigation });
		}
	});
});

describe('the page on the data format', () => {
	it('lists every kind of problem', () => {
		for (const code of problemCodes) expect(page).toContain(`\`${code}\``);
	});

	it('explains every field of every record', () => {
		for (const { properties = {} } of Object.values<{ properties?: Record<string, unknown> }>(schema.$defs))
			for (const field of Object.keys(properties))
				if (
					!('scenes' in properties) &&
					!['entityTypes', 'relationshipTypes', 'propertyKeys'].includes(field)
				)
					expect(page, field).toContain(`\`${field}\``);
	});
});
