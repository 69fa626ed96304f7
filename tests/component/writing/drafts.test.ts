import { Drafts } from '$lib/state/drafts.svelte';
import { editScene, editStory, emptyDraft, recordScene, removeScene, restoreScene } from '$lib/story';
import { openStore } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { circumstances, Room } from '../../support/slots';

const now = new Date('2026-11-24T15:00:00.000Z');
const begun = (room = new Room(), prefix = '') => {
	const drafts = new Drafts(openStore(room), 'test', circumstances(prefix));
	return { room, drafts };
};
const title = (text: string) => (content: Parameters<typeof editStory>[0]) =>
	editStory(content, { title: text });
const titles = (room: Room) =>
	new Drafts(openStore(room), 'test', circumstances('z')).list.map(({ story }) => story.title).sort();

describe('a draft', () => {
	it('is kept with every edit, and leaves one key', () => {
		const { room, drafts } = begun();
		drafts.begin(emptyDraft('mine', 'en', now));
		for (const text of ['M', 'Mo', 'Money']) {
			drafts.edit(title(text), 'title');
			expect(titles(room)).toEqual([text]);
		}
		expect([room.texts.size, drafts.lasts]).toEqual([1, true]);
	});

	it('takes back edits, those of one field in a row as one, and brings a deleted scene back', () => {
		const { drafts } = begun();
		drafts.begin(emptyDraft('mine', 'en', now));
		drafts.edit((draft) => recordScene(draft, { key: 'a', title: 'A', body: '' }, {}, null));
		for (const body of ['x', 'xy', 'xyz']) drafts.edit((draft) => editScene(draft, 'a', { body }), 'a.body');
		drafts.edit((draft) => removeScene(draft, 'a'));
		expect(drafts.open?.story.scenes).toEqual([]);
		drafts.undo();
		expect(drafts.open?.story.scenes[0]?.body).toBe('xyz');
		drafts.undo();
		expect(drafts.open?.story.scenes[0]?.body).toBe('');
		drafts.redo();
		drafts.redo();
		expect(drafts.canRedo).toBe(false);
		drafts.edit((draft) => restoreScene(draft, 'a'));
		expect(drafts.open?.story.scenes[0]?.body).toBe('xyz');
	});

	it('is followed in another tab, and kept beside it where both wrote at once', () => {
		const { room, drafts: one } = begun(new Room(), 'a');
		one.begin(emptyDraft('mine', 'en', now));
		const { drafts: other } = begun(room, 'b');
		other.resume(other.list[0]!);
		one.edit(title('One'));
		other.refresh();
		expect(other.open?.story.title).toBe('One');
		one.edit(title('One again'));
		other.edit(title('Other'));
		expect([other.meanwhile, titles(room)]).toEqual(['changed', ['One again', 'Other']]);
	});

	it('is brought back after it was deleted, also by another page', () => {
		const { room, drafts } = begun();
		drafts.bin(drafts.begin({ ...emptyDraft('mine', 'en', now) }));
		expect([drafts.list.length, drafts.open]).toEqual([0, null]);
		const { drafts: later } = begun(room, 'b');
		later.bin(later.binned[0]!, false);
		expect([later.list.length, later.binned.length]).toEqual([1, 0]);
	});

	it('for which there is no room says so, and what was kept before is still there', () => {
		const { room, drafts } = begun();
		drafts.begin(emptyDraft('mine', 'en', now));
		drafts.edit(title('Kept'));
		room.most = 10;
		drafts.edit(title('Not kept'));
		drafts.edit(title('Not kept either'));
		expect([drafts.lasts, drafts.open?.story.title, titles(room)]).toEqual([
			false,
			'Not kept either',
			['Kept']
		]);
		room.most = Infinity;
		drafts.edit(title('Kept again'));
		expect([drafts.lasts, titles(room)]).toEqual([true, ['Kept again']]);
	});
});
