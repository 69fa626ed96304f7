import { plainProse, proseOf } from '$lib/story';
import { describe, expect, it } from 'vitest';

describe('the prose of a scene', () => {
	it('is paragraphs, lists and emphasis in which assertions are cited', () => {
		const [paragraph, list] = proseOf('It *was* so [[a-b]], **they [[c/d|say]]**.\n\n- one\n- two [[e]]');
		expect(paragraph).toEqual({
			kind: 'paragraph',
			text: [
				{ kind: 'text', text: 'It ' },
				{ kind: 'em', text: [{ kind: 'text', text: 'was' }] },
				{ kind: 'text', text: ' so ' },
				{ kind: 'citation', id: 'a-b', words: null },
				{ kind: 'text', text: ', ' },
				{
					kind: 'strong',
					text: [
						{ kind: 'text', text: 'they ' },
						{ kind: 'citation', id: 'c/d', words: 'say' }
					]
				},
				{ kind: 'text', text: '.' }
			]
		});
		expect(list).toMatchObject({ kind: 'list', ordered: false });
		expect(list?.kind === 'list' && list.items[1]).toEqual([
			{
				kind: 'paragraph',
				text: [
					{ kind: 'text', text: 'two ' },
					{ kind: 'citation', id: 'e', words: null }
				]
			}
		]);
	});

	it('runs nothing: HTML is text, and a link leads only to the web', () => {
		const blocks = proseOf(
			'<script>alert(1)</script>\n\n<b>x</b> & [y](javascript:alert(1)) [z](https://example.org)'
		);
		const text = JSON.stringify(blocks);
		expect(text).toContain('<script>alert(1)</script>');
		expect(text).toContain('<b>');
		expect(text).not.toMatch(/javascript:|&amp;/);
		expect(text).toContain('"href":"https://example.org/"');
	});

	it('as plain words leaves the citations out, but for the words that lead to one', () => {
		expect(plainProse('She came [[a]]. They [[b|say so]] [[c]], it\nseems.\n\n> Quoted [[d]].')).toBe(
			'She came. They say so, it seems.\n\nQuoted.'
		);
	});
});
