/** Letters that Unicode takes for letters of their own, not for others with a mark, as they are written without them. */
const plain: Readonly<Record<string, string>> = {
	a: 'ⱥ',
	ae: 'æ',
	b: 'ƀɓ',
	c: 'ƈȼ',
	d: 'đðɖɗ',
	e: 'ɇəǝɛ',
	f: 'ƒ',
	g: 'ǥɠ',
	h: 'ħⱨɦ',
	i: 'ıɨɪ',
	j: 'ɉȷ',
	k: 'ĸƙⱪ',
	l: 'łƚɫⱡ',
	m: 'ɱ',
	n: 'ŋƞɲ',
	o: 'øɵɔ',
	oe: 'œ',
	p: 'ƥᵽ',
	q: 'ɋ',
	r: 'ɍɽ',
	s: 'ʂȿ',
	ss: 'ß',
	t: 'ŧƭʈⱦ',
	th: 'þ',
	u: 'ʉ',
	v: 'ʋ',
	w: 'ⱳ',
	y: 'ɏƴ',
	z: 'ƶȥⱬ',
	σ: 'ς'
};

const bare = new Map(Object.entries(plain).flatMap(([to, from]) => [...from].map((each) => [each, to])));

/** A small letter without a stroke, hook or tail, and a ligature as its letters; any other sign as it is. */
export const withoutStroke = (letter: string) => bare.get(letter) ?? letter;

/** How letters are spelt out where they are not to be had: Ødegård as Oedegaard, Müller as Mueller, Đukić as Djukic. */
const spelt: Readonly<Record<string, string>> = {
	ä: 'ae',
	å: 'aa',
	ö: 'oe',
	ø: 'oe',
	ü: 'ue',
	đ: 'dj'
};

/** A text in small letters with some of these spelt out: none, each, and any of them together. */
export function speltOut(text: string): readonly string[] {
	const plain = text.toLowerCase().normalize('NFC');
	return Object.entries(spelt)
		.filter(([letter]) => plain.includes(letter))
		.reduce<readonly string[]>(
			(ways, [letter, out]) => [...ways, ...ways.map((way) => way.replaceAll(letter, out))],
			[plain]
		);
}
