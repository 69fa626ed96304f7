import { KnownPieces, readInvestigation, textFiles } from '$lib/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour, readHarbour, vocabulary } from '../../support/harbour';

const { 'relationships.yaml': ties = '', 'entities.yaml': entities = '' } = harbour;

/** A document mark makes a file no plain list, so that it is parsed as a whole. */
const whole = (text: string) => `--- # as a whole\n${text}`;

describe('a file that is read piece by piece', () => {
	const odd = [
		'- ',
		'\n- ',
		'\n',
		'"',
		"'",
		'[',
		'}',
		'|\n',
		'>-\n   ',
		'# no note\n',
		' ',
		'\t',
		'&a ',
		'*a',
		'!x ',
		'---\n',
		': ',
		'\r\n',
		'%'
	];

	it(
		'gives the same records and the same problems as when it is read as a whole, whatever stands in it',
		{ timeout: 30_000 },
		() => {
			const text = `${ties}${ties.replaceAll('ana-port', 'second').replace('her address', 'it again').replace('su domicilio', 'algo')}`;
			fc.assert(
				fc.property(fc.nat(text.length), fc.nat(6), fc.constantFrom('', ...odd), (at, less, more) => {
					const changed = text.slice(0, at) + more + text.slice(at + less);
					const inPieces = readHarbour({ 'relationships.yaml': changed });
					const asWhole = readHarbour({ 'relationships.yaml': whole(changed) });
					const up = asWhole.problems.map((problem) =>
						problem.file.endsWith('relationships.yaml') ? { ...problem, line: problem.line - 1 } : problem
					);
					expect(inPieces.investigation).toEqual(asWhole.investigation);
					const place = ({ code, line }: (typeof up)[number]) =>
						`${code}:${code === 'broken-yaml' ? 0 : line}`;
					expect(inPieces.problems.map(place)).toEqual(up.map(place));
				}),
				{ numRuns: 300, seed: 7 }
			);
		}
	);

	it('finds the line of a fault in a note, deep in the file', () => {
		const { problems } = readHarbour({
			'relationships.yaml': `# ties\n\n${ties}${ties.replaceAll('ana-port', 'second').replace('start: 2009', 'start: 20O9')}`
		});
		const line =
			`# ties\n\n${ties}`.split('\n').length -
			1 +
			ties.split('\n').findIndex((each) => each.includes('start:'));
		expect(problems.find(({ code }) => code === 'bad-date')?.line).toBe(line + 1);
	});
});

describe('files that are read again after an edit', () => {
	const read = (own: Record<string, string>, known: KnownPieces) =>
		readInvestigation('harbour', textFiles({ ...harbour, ...own }), textFiles(vocabulary), undefined, known);

	it('keep the very records of what was not edited, and their lines as they now are', () => {
		const known = new KnownPieces();
		const first = read({}, known);
		const second = read(
			{ 'entities.yaml': `# a remark\n${entities.replace('Ana Ruiz', 'Ana Ruiz Gil')}` },
			known
		);
		const [before, after] = [first.investigation, second.investigation];
		expect(after?.entities[0]?.name.en).toBe('Ana Ruiz Gil');
		expect(after?.entities[1]).toBe(before?.entities[1]);
		expect(after?.relationships[0]).toBe(before?.relationships[0]);
		expect(second.places.get('entity port')?.line).toBe((first.places.get('entity port')?.line ?? 0) + 1);
	});

	it('say what is wrong each time', () => {
		const known = new KnownPieces();
		const broken = { 'relationships.yaml': ties.replace('standing: ', 'standin: ') };
		const told = read(broken, known).problems;
		expect(told.length).toBeGreaterThan(0);
		expect(read(broken, known).problems).toEqual(told);
		expect(read({}, known).problems).toEqual([]);
	});

	it('are read anew where the investigation is written in other languages', () => {
		const known = new KnownPieces();
		read({}, known);
		const about = `${harbour['investigation.yaml'] ?? ''}`.replace(/languages:.*/, 'languages: [en]');
		const english = about.includes('languages') ? about : `${about}\nlanguages: [en]\n`;
		const { problems } = read({ 'investigation.yaml': english }, known);
		expect(problems).toEqual(read({ 'investigation.yaml': english }, new KnownPieces()).problems);
		expect(problems.length).toBeGreaterThan(0);
	});
});
