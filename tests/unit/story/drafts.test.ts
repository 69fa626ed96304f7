import type { Investigation, Story } from '$lib/model';
import {
	askedIn,
	checkDraft,
	draftKind,
	draftOf,
	duplicateScene,
	editScene,
	emptyDraft,
	hasErrors,
	inOtherLanguage,
	leftToTranslate,
	moveScene,
	recordScene,
	recordView,
	removeScene,
	restoreScene,
	retakeScene,
	sceneViews,
	storyOf,
	translated,
	type DraftContent
} from '$lib/story';
import { openStore, readVersions, writeVersion } from '$lib/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servedInvestigations } from '../../support/served';
import { Room } from '../../support/slots';

const now = new Date('2026-11-24T15:00:00.000Z');
const served = await servedInvestigations();
const found = served.find(({ about }) => about.id === 'el-mencho-cjng');
if (!found) throw new Error('the first investigation has a fault');
const investigation: Investigation = found;
const money = investigation.stories.find(({ id, language }) => id === 'money' && language === 'en')!;
const keys = money.scenes.map((_, at) => `k${at}`);
const draft = draftOf(money, keys, now);

const shownBy = (content: DraftContent) => {
	const views = sceneViews(storyOf(content.story), investigation);
	return new Map(content.story.scenes.map(({ key }, at) => [key, views[at]?.view]));
};
const shown = shownBy(draft);

describe('a scene', () => {
	it('shows what it showed, wherever scenes are moved, copied, deleted and brought back', () => {
		const step = fc.record({
			what: fc.constantFrom(moveScene, removeScene, restoreScene, duplicateScene),
			which: fc.nat(20),
			to: fc.nat(10)
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
				let content: DraftContent = draft;
				const copies = new Map(shown);
				steps.forEach(({ what, which, to }, n) => {
					const pick = (scenes: DraftContent['removed']) =>
						scenes[which % Math.max(1, scenes.length)]?.key ?? '';
					const key = what === restoreScene ? pick(content.removed) : pick(content.story.scenes);
					if (what === duplicateScene) {
						copies.set(`new${n}`, copies.get(key));
						content = duplicateScene(content, key, `new${n}`);
					} else if (what === moveScene) content = moveScene(content, key, to);
					else content = (what as typeof removeScene)(content, key);
				});
				for (const [key, view] of shownBy(content)) expect(view).toEqual(copies.get(key));
				const ids = content.story.scenes.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
				const there = [...content.story.scenes, ...content.removed].map(({ key }) => key);
				expect(there).toEqual(expect.arrayContaining(keys));
			}),
			{ numRuns: 60, seed: 3 }
		);
	});

	it('keeps the view block as it was written where it still leads to the same', () => {
		const last = keys.at(-1)!;
		const there = moveScene(moveScene(draft, last, 0), last, keys.length - 1);
		expect(there.story.scenes.map(({ key }) => key)).toEqual(keys);
		const moved = there.story.scenes.filter(({ patch }, at) => patch !== draft.story.scenes[at]?.patch);
		expect(moved.length).toBeLessThan(keys.length / 2);
		expect(editScene(draft, 'k1', { body: 'x' }).story.scenes[1]?.patch).toBe(draft.story.scenes[1]?.patch);
	});

	it('is taken again without a change to those after it', () => {
		const view = sceneViews(money, investigation)[0]!.view;
		const asked = recordView(
			{ ...view, spotlight: { centre: ['cjng'], depth: 1 }, lens: 'age', hidden: ['ofac'] },
			{},
			investigation,
			'en'
		);
		const again = shownBy(retakeScene(draft, 'k2', asked));
		expect(again.get('k2')).toMatchObject({ lens: 'age', hidden: ['ofac'] });
		for (const key of keys.filter((each) => each !== 'k2')) expect(again.get(key)).toEqual(shown.get(key));
	});

	it('that is recorded names sectors where the one before does and they still show', () => {
		const [scene] = sceneViews(
			{ ...money, scenes: [{ ...money.scenes[0]!, patch: { spotlight: ['cjng'], sectors: ['revenue'] } }] },
			investigation
		);
		const before = { spotlight: ['cjng'], sectors: ['revenue'] };
		const lit = { ...scene!.view, light: [{ kind: 'entity' as const, id: 'cjng' }] };
		expect(recordView(lit, before, investigation, 'en')).toEqual({
			...before,
			depth: ['1'],
			light: ['entity:cjng']
		});
		const other = recordView({ ...lit, only: ['cjng', 'ofac'] }, before, investigation, 'en');
		expect(other).toMatchObject({ only: ['cjng', 'ofac'] });
		expect(other).not.toHaveProperty('sectors');
	});
});

describe('a draft', () => {
	it('of four recorded scenes is a story that reads like any other', () => {
		const views = sceneViews(money, investigation).slice(0, 4);
		let content = emptyDraft('mine', 'en', now);
		for (const [at, { view }] of views.entries()) {
			const before = askedIn(content.story.scenes).at(-1) ?? {};
			const scene = { key: `k${at}`, title: `Scene ${at}`, body: 'Told.' };
			content = recordScene(content, scene, recordView(view, before, investigation, 'en'), null);
		}
		content = { ...content, story: { ...content.story, title: 'Mine' } };
		const checked = checkDraft(storyOf(content.story), investigation, []);
		expect(hasErrors(checked)).toBe(false);
		const read = sceneViews(checked.story!, investigation).map(({ view }) => view);
		expect(read).toEqual(views.map(({ view }) => view));
	});

	it('is told what it lacks beside the scene that lacks it', () => {
		const { scenes } = draft.story;
		const faulty: Story = {
			...money,
			scenes: [scenes[0]!, { ...scenes[1]!, body: 'So it was [[no-such-line]].' }, { ...scenes[2]!, id: '' }]
		};
		const codes = (told: Story) => {
			const { scenes: each, front, story } = checkDraft(told, investigation, []);
			return { codes: [front, ...each].map((some) => some.map(({ code }) => code)), story };
		};
		expect(codes(faulty).codes[3]).toEqual(['bad-id']);
		expect(codes({ ...faulty, scenes: faulty.scenes.slice(0, 2) }).codes[2]).toContain('unknown-assertion');
		expect(codes(faulty).story).toBe(null);
		expect(codes({ ...money, title: ' ' }).codes[0]).toEqual(['wrong-shape']);
	});

	it('in the other language has the same scenes, and says how many texts are left to translate', () => {
		const spanish = inOtherLanguage(draft, 'es', now);
		const all = leftToTranslate(spanish);
		expect(all).toBeGreaterThan(2 * money.scenes.length);
		expect(leftToTranslate(translated(spanish, 'title', 'k0.body'))).toBe(all - 2);
		expect(leftToTranslate(removeScene(spanish, 'k0'))).toBeLessThan(all);
		const { front, scenes } = checkDraft(storyOf(spanish.story), investigation, [money]);
		expect([front, ...scenes].flat().filter(({ severity }) => severity === 'error')).toEqual([]);
		const outOfStep = checkDraft(storyOf(moveScene(spanish, 'k3', 0).story), investigation, [money]);
		expect([outOfStep.front, ...outOfStep.scenes].flat().map(({ code }) => code)).toContain(
			'stories-out-of-step'
		);
	});

	it('is read as it was kept, and what is no draft is left as it is', () => {
		const room = new Room();
		const kept = { ...inOtherLanguage(removeScene(draft, 'k1'), 'es', now), id: 'a', stamp: 'b' };
		const whole = {
			...kept,
			replaces: null,
			revision: 1,
			base: { id: 'money', language: 'en' as const, tag: 't' }
		};
		writeVersion(openStore(room), draftKind('x'), whole);
		expect(readVersions(openStore(room), draftKind('x')).current).toEqual([whole]);
		const [[key, text] = ['', '']] = room.texts;
		for (const broken of [
			text.slice(0, -9),
			text.replace('"scenes":[', '"scenes":[7,'),
			text.replace('"id":"money"', '"id":"../x"')
		]) {
			room.setItem(key, broken);
			expect(readVersions(openStore(room), draftKind('x'))).toMatchObject({ current: [], unreadable: [key] });
			expect(room.getItem(key)).toBe(broken);
		}
	});
});
