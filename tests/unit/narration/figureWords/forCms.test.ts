import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { forCms, type CmsFigure, type NumberedSource } from '$lib/narration';

const hostile = [
	'</cite></li></ol><script>alert(1)</script>',
	'" onerror="alert(1)" x="',
	"' onmouseover='alert(1)",
	'<img src=x onerror=alert(1)>',
	'&lt;b&gt; &amp; ]]> --> <!--',
	'](javascript:alert(1)) [x] `code` *bold* _soft_ ~~gone~~ | $x$',
	'A title\n2. Another source\n\n# Heading'
];

const source = (number: number, patch: Partial<NumberedSource>): NumberedSource => ({
	number,
	id: `s${number}`,
	title: 'A title',
	lang: 'en',
	published: 'A newspaper, 8 April 2015',
	href: 'https://example.org/a',
	...patch
});

const figure = (patch: Partial<CmsFigure> = {}): CmsFigure => ({
	image: { fileName: 'network article (1).png', width: 1600, height: 900 },
	title: 'Who is tied to whom',
	alt: 'Network diagram.',
	caption: 'This figure shows it.',
	credit: 'Graphic: The Paper',
	sources: [source(1, {}), source(2, { title: 'Another', href: null })],
	link: 'https://example.org/network?spotlight=a&depth=1',
	...patch
});

const attack = figure({
	title: hostile.join(' '),
	alt: hostile.join(' '),
	caption: hostile.join(' '),
	credit: hostile.join(' '),
	image: { fileName: '"><script>.png', width: 10, height: 10 },
	sources: [
		...hostile.map((title, i) => source(i + 1, { title, published: title, lang: '"><script>' })),
		source(8, { href: 'javascript:alert(1)' }),
		source(9, { href: 'https://example.org/"><script>alert(1)</script>' }),
		source(10, { href: 'https://example.org/a)b`c`?x=1&copy=2' })
	],
	link: 'data:text/html,<script>alert(1)</script>'
});

/** What python's parser finds in HTML: each tag with its attributes, and the text. */
function parsed(html: string): { tags: [string, Record<string, string | null>][]; text: string } {
	const script = `
import json, sys
from html.parser import HTMLParser
tags, text = [], []
class Reader(HTMLParser):
    def handle_starttag(self, tag, attributes): tags.append([tag, dict(attributes)])
    def handle_data(self, data): text.append(data)
    def handle_comment(self, data): tags.append(['comment', {}])
reader = Reader(convert_charrefs=True)
reader.feed(sys.stdin.read()); reader.close()
print(json.dumps({'tags': tags, 'text': ''.join(text)}))`;
	return JSON.parse(execFileSync('python3', ['-c', script], { input: html, encoding: 'utf8' })) as ReturnType<
		typeof parsed
	>;
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ');

describe('a figure for a content system, as HTML', () => {
	it('is an image with its text alternative, caption, credit and numbered sources', () => {
		const { tags, text } = parsed(forCms(figure(), 'en').html);
		expect(tags.map(([tag]) => tag)).toEqual(
			'figure img figcaption p strong p p p ol li a cite li cite p a'.split(' ')
		);
		expect(tags[1]?.[1]).toEqual({
			src: 'network%20article%20%281%29.png',
			alt: 'Network diagram.',
			width: '1600',
			height: '900'
		});
		expect(tags.flatMap(([, { href, value }]) => href ?? value ?? [])).toEqual([
			'1',
			'https://example.org/a',
			'2',
			'https://example.org/network?spotlight=a&depth=1'
		]);
		for (const words of ['Who is tied to whom', 'This figure shows it.', 'Graphic: The Paper', 'Another'])
			expect(text).toContain(words);
	});

	it('bears the image itself where it is given, and no other address in its place', () => {
		const data = 'data:image/png;base64,iVBORw0KGgo=';
		const image = (own: string) => ({ ...figure().image, data: own });
		const src = (own: string) => parsed(forCms(figure({ image: image(own) }), 'en').html).tags[1]?.[1]['src'];
		expect(src(data)).toBe(data);
		expect(src('data:text/html,<script>')).toBe('network%20article%20%281%29.png');
		expect(forCms(figure({ image: image(data) }), 'en').markdown).toContain('](network%20article');
	});

	it('lets nothing run that a record says, and loses none of its words', () => {
		const { tags, text } = parsed(forCms(attack, 'es').html);
		const known = ['figure', 'img', 'figcaption', 'p', 'strong', 'ol', 'li', 'a', 'cite'];
		expect(tags.filter(([tag]) => !known.includes(tag))).toEqual([]);
		const attributes = new Set(tags.flatMap(([, each]) => Object.keys(each)));
		expect([...attributes].sort()).toEqual(['alt', 'height', 'href', 'lang', 'src', 'value', 'width']);
		for (const [, { href }] of tags) if (href !== undefined) expect(href).toMatch(/^https?:\/\//);
		for (const words of hostile) expect(oneLine(text)).toContain(oneLine(words));
		expect(tags.find(([tag]) => tag === 'img')?.[1]['alt']).toBe(oneLine(hostile.join(' ')));
	});
});

describe('as Markdown', () => {
	it('has the same parts', () => {
		expect(forCms(figure(), 'en').markdown).toBe(
			[
				'![Network diagram.](network%20article%20%281%29.png)',
				'**Who is tied to whom**',
				'This figure shows it.',
				'Graphic: The Paper',
				'Sources:',
				'1. [A title](https://example.org/a). A newspaper, 8 April 2015\n2. Another. A newspaper, 8 April 2015',
				'[The picture with who says what](https://example.org/network?spotlight=a&amp;depth=1)'
			].join('\n\n')
		);
	});

	it('takes nothing that a record says for Markdown or HTML', () => {
		const { markdown } = forCms(attack, 'en');
		expect(markdown).not.toMatch(/[<>]/);
		const bare = markdown.replace(/\\./g, '');
		expect(bare).not.toMatch(/`|~|\$|_|\|/);
		const links = [...bare.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target);
		expect(links.slice(1).every((target) => /^https:\/\/example\.org\//.test(target ?? ''))).toBe(true);
		expect(bare.match(/\]\(/g)).toHaveLength(links.length);
		expect(markdown).toContain('https://example.org/a%29b%60c%60?x=1&amp;copy=2');
		expect(markdown.match(/^\d+\. /gm)).toHaveLength(10);
		expect(markdown).not.toMatch(/^#/m);
	});

	it('keeps a caption that begins like a list or a heading a caption', () => {
		const front = (caption: string) => forCms(figure({ caption }), 'en').markdown;
		expect(front('1. one')).toContain('\n1\\. one\n');
		expect(front('- one')).toContain('\n\\- one\n');
		expect(front('# one')).toContain('\n\\# one\n');
	});
});

describe('as plain text', () => {
	it('has the same parts, each source on a line of its own', () => {
		expect(forCms(figure(), 'es').text).toBe(
			[
				'Who is tied to whom',
				'This figure shows it.',
				'Graphic: The Paper',
				'Texto alternativo: Network diagram.',
				'Fuentes\n1. A title. A newspaper, 8 April 2015. https://example.org/a\n2. Another. A newspaper, 8 April 2015',
				'La imagen con quién dice qué: https://example.org/network?spotlight=a&depth=1'
			].join('\n\n')
		);
		expect(forCms(attack, 'en').text.match(/^\d+\. /gm)).toHaveLength(10);
	});

	it('leaves out what there is none of', () => {
		const empty = figure({ title: '', caption: '', credit: '', sources: [], link: null });
		expect(forCms(empty, 'en')).toEqual({
			html: '<figure lang="en">\n  <img src="network%20article%20%281%29.png" alt="Network diagram." width="1600" height="900">\n  <figcaption>\n  </figcaption>\n</figure>',
			markdown: '![Network diagram.](network%20article%20%281%29.png)',
			text: 'Alternative text: Network diagram.'
		});
	});
});

it('nothing in them turns the direction of what follows', () => {
	const turned = figure({ title: '\u202Eevil\u202C', sources: [source(1, { title: 'On \u2067evil' })] });
	for (const words of Object.values(forCms(turned, 'en')))
		expect(words).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});
