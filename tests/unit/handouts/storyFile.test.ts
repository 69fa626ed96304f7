import { storyFileOf } from '$lib/handouts/storyFile';
import type { Story } from '$lib/model';
import { askedWithin, fileSite, pageOf, servedSite, siteBeyond } from '$lib/view';
import { describe, expect, test } from 'vitest';
import { shippedStory } from '../../support/slides';
import { askOf } from '../../support/tools';

const { investigation, story } = await shippedStory('el-mencho-cjng', 'money', 'en');

describe('the file of a story', () => {
	test('holds all of the network and this story alone, without what is for whoever speaks', () => {
		const file = storyFileOf(investigation, story, null);
		const held = JSON.parse(file.investigation) as { stories: readonly Story[]; entities: unknown[] };
		expect(held.stories.map(({ id, language }) => `${id}.${language}`)).toEqual(['money.en']);
		expect(held.entities).toHaveLength(investigation.entities.length);
		expect(story.scenes.every(({ notes }) => notes)).toBe(true);
		expect(held.stories[0]?.scenes.some((scene) => 'notes' in scene)).toBe(false);
		expect(file.story).toBe('money');
	});

	test('can be read without a script, each number leading to its source', () => {
		const { readable = '' } = storyFileOf(investigation, story, null);
		// Each of its elements is closed, and nothing is left open.
		askOf('xmllint', ['--noout', '--nonet'], readable.replaceAll('<br>', '<br/>'));
		const led = [...readable.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
		expect(led.length).toBeGreaterThan(30);
		for (const id of led) expect(readable).toContain(`<li id="${id}">`);
	});

	test('keeps words of a story words', () => {
		const hostile = '</noscript><b onclick="x">"&';
		const scenes = story.scenes.map((scene) => ({ ...scene, title: hostile, body: hostile }));
		const { readable = '' } = storyFileOf(investigation, { ...story, title: hostile, scenes }, null);
		expect(readable).not.toContain('</noscript>');
		expect(readable).not.toContain('<b ');
		expect(readable).toContain('&lt;/noscript&gt;');
	});
});

describe('an address within a file', () => {
	test('leads to the network in the file, whatever site it came from', () => {
		const site = fileSite({ ...servedSite, root: 'https://example.org' });
		expect(pageOf(site, 'es', 'ferry', 'spotlight=rosa')).toBe('#network?lang=es&spotlight=rosa');
		expect(askedWithin('#network?lang=es&spotlight=rosa')).toBe('lang=es&spotlight=rosa');
		expect(siteBeyond(site)?.root).toBe('https://example.org');
		expect(siteBeyond(fileSite(null))).toBeNull();
		expect(siteBeyond(servedSite)).toBe(servedSite);
	});

	test('is no scene', () => {
		expect(askedWithin('#network')).toBeNull();
		expect(askedWithin('')).toBeNull();
	});
});
