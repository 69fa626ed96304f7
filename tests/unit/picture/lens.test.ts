import { weigh } from '$lib/evidence';
import type { Investigation } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { depict, type Picture } from '$lib/picture';
import { lensNamed } from '$lib/picture/lens';
import { openFolder } from '$lib/server';
import { lensIds, openingView, type LensId, type View } from '$lib/view';
import { describe, expect, test } from 'vitest';
import { entity, investigation, note, relationship, source } from '../../support/records';

const shelf = openFolder('graph-data');
const open = async (id: string) => {
	const reading = await shelf.open(id);
	if (!reading?.investigation) throw new Error(`${id} cannot be read`);
	return reading.investigation;
};
const town = await open('teaching-example');
const cartel = await open('el-mencho-cjng');

function through(all: Investigation, lens: LensId, change: Partial<View> = {}): Picture {
	const view = { ...openingView('en'), ...change, lens };
	const network = buildNetwork(all);
	return depict(network, weigh(all, view), view, undefined, lensNamed(lens));
}
const entries = ({ legend }: Picture) => legend.filter(({ tint }) => tint);

describe.each(lensIds)('the lens of %s', (lens) => {
	test.each([
		['the town', town],
		['the cartel', cartel]
	])('says of every line of %s what its colour stands for, and the legend counts each once', (_, all) => {
		const picture = through(all, lens);
		expect(picture.edges.every(({ tint }) => tint !== null)).toBe(true);
		const counted = entries(picture).map(({ value, count }) => [value, count]);
		for (const [value, count] of counted)
			expect(picture.edges.filter(({ tint }) => tint?.value === value)).toHaveLength(Number(count));
		expect(counted.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(picture.edges.length);
	});

	test('never has one look, colour and pattern together, stand for two things', () => {
		for (const all of [town, cartel]) {
			const looks = entries(through(all, lens)).map(({ tint }) => `${tint?.colour} ${tint?.pattern}`);
			expect(new Set(looks).size).toBe(looks.length);
		}
	});
});

test('without a lens lines have no tint, and the pattern is the standing’s', () => {
	const view = openingView('en');
	const picture = depict(buildNetwork(town), weigh(town, view), view);
	expect(picture.edges.every(({ tint }) => tint === null)).toBe(true);
	expect(picture.legend.some(({ kind }) => kind === 'standing')).toBe(true);
	expect(through(town, 'grade').legend.some(({ kind }) => kind === 'standing')).toBe(false);
});

const small = investigation({
	sources: [
		source('old', { publisher: 'gazette', issued: '2009' }),
		source('new', { publisher: 'herald', issued: '2026-02-03', reliability: 'B' }),
		source('bare', { publisher: 'gazette' })
	],
	entities: ['a', 'b', 'c', 'd'].map((id) => entity(id)),
	relationships: [
		relationship('ab', [note('old', { id: 'n1' })], { subject: 'a', object: 'b' }),
		relationship('bc', [note('old', { id: 'n2' }), note('new', { id: 'n3' })], { subject: 'b', object: 'c' }),
		relationship('ca', [note('new', { id: 'n4' })], { subject: 'c', object: 'a' }),
		relationship('cd', [note('bare', { id: 'n5' })], { subject: 'c', object: 'd' })
	]
});
const values = (lens: LensId, change?: Partial<View>) =>
	Object.fromEntries(through(small, lens, change).edges.map(({ id, tint }) => [id, tint?.value]));

test('goes by the best source, the newest source and who published, of what is left in', () => {
	expect(values('grade')).toEqual({ ab: 'F', bc: 'B', ca: 'B', cd: 'F' });
	expect(values('age')).toEqual({ ab: '3', bc: '0', ca: '0', cd: 'undated' });
	expect(values('publisher')).toEqual({ ab: 'gazette', bc: 'several:', ca: 'herald', cd: 'gazette' });
	expect(values('publisher', { withoutSources: ['new'] })).toEqual({
		ab: 'gazette',
		bc: 'gazette',
		cd: 'gazette'
	});
	expect(values('origins')).toEqual({ ab: '1', bc: '2', ca: '1', cd: '1' });
});

test('says the ages in years, counted back from the newest source', () => {
	const words = (language: 'en' | 'es') =>
		entries(through(small, 'age', { language })).map((entry) => entry.words);
	expect(words('en')).toEqual([
		'newest source from 2025 or later',
		'newest source from before 2016',
		'no source behind it has a date'
	]);
	expect(words('es')[0]).toBe('la fuente más reciente, de 2025 o posterior');
});

test('marks the one line that alone ties what lies beyond it, on one origin, and says so in the legend', () => {
	const picture = through(small, 'origins');
	expect(picture.edges.filter(({ loneBridge }) => loneBridge).map(({ id }) => id)).toEqual(['cd']);
	expect(picture.legend.find(({ kind }) => kind === 'lone-bridge')?.count).toBe(1);
	// With one side of the ring gone its other two sides are bridges too; the one of two origins is none that hangs on one.
	const open = through(small, 'origins', { hidden: ['a'] });
	expect(open.edges.filter(({ loneBridge }) => loneBridge).map(({ id }) => id)).toEqual(['cd']);
});
