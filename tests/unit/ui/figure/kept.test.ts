import { usualChoices } from '$lib/figure';
import { keepMaking, keepWords, keptMaking, keptWords, parted } from '$lib/ui/figure/kept';
import { openingView, openStore, type View } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { Room } from '../../../support/slots';

const [usual, none] = parted(usualChoices);
const at = (patch: Partial<View> = {}): View => ({ ...openingView('en'), ...patch });
const cuinis = at({ spotlight: { centre: ['los-cuinis'], depth: 1 } });
const mine = { ...none, title: 'My own title', description: 'What is to be seen' };

describe('what a browser keeps of figures', () => {
	it('gives words back under the View and language that they were written for, and under no other', () => {
		const store = openStore(new Room());
		keepWords(store, 'one', cuinis, mine);
		expect(keptWords(store, 'one', cuinis)).toEqual(mine);
		for (const other of [
			at(),
			at({ spotlight: { centre: ['cjng'], depth: 1 } }),
			at({ spotlight: { centre: ['los-cuinis'], depth: 2 } }),
			{ ...cuinis, language: 'es' as const },
			{ ...cuinis, hidden: ['dea'] }
		])
			expect(keptWords(store, 'one', other)).toEqual(none);
		expect(keptWords(store, 'other', cuinis)).toEqual(none);
	});

	it('gives them back however the View is arranged, looked at and selected', () => {
		const store = openStore(new Room());
		keepWords(store, 'one', cuinis, mine);
		const camera = { centre: [1, 2], zoom: 3 } as const;
		const selection = [{ kind: 'entity', id: 'cjng' } as const];
		const looked = at({ ...cuinis, camera, selection, seed: 3, frame: 'tall', moved: { cjng: [1, 2] } });
		expect(keptWords(store, 'one', looked)).toEqual(mine);
	});

	it('keeps how a figure is made for the next, whatever that shows, and no words with it', () => {
		const store = openStore(new Room());
		const [making] = parted({ ...usualChoices, preset: 'story', credit: 'The newsroom', title: 'Mine' });
		keepMaking(store, 'one', making);
		expect(keptMaking(store, 'one')).toEqual({ ...usual, preset: 'story', credit: 'The newsroom' });
	});

	it('takes nothing that has another shape, nor words that were kept for every View', () => {
		const room = new Room();
		const store = openStore(room);
		for (const kept of ['{', '[]', '7', '{"preset":7,"title":"Former","care":null,"strange":1}']) {
			room.setItem('sourceline:figure:one', kept);
			expect(keptMaking(store, 'one')).toEqual(usual);
		}
		expect(keptWords(store, 'one', at())).toEqual(none);
		keepWords(store, 'one', cuinis, mine);
		keepWords(store, 'one', cuinis, none);
		expect([...room.texts.keys()]).toEqual(['sourceline:figure:one']);
	});
});
