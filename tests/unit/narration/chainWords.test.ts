import { describe, expect, it } from 'vitest';
import { chainsOf, circlesOf, weigh, wholeEvidence } from '$lib/evidence';
import type { SourceNote } from '$lib/model';
import { attributionSentence, chainSentences, chainsSummary, circleSentence } from '$lib/narration';
import { openFolder } from '$lib/server';
import { investigation, note, relationship, source } from '../../support/records';

const { investigation: all } = (await openFolder('graph-data').open('el-mencho-cjng')) ?? {};
if (!all) throw new Error('the investigation reads');
const first = all;

describe('chains of origin in words', () => {
	const evidence = wholeEvidence(first).get('task-force-in-operation');
	if (!evidence) throw new Error('there is such a relationship');
	const chains = chainsOf(first, evidence);

	it('say how many reports come from how few', () => {
		expect(chainsSummary(first, chains, 'en')).toBe(
			'2 reports, 1 origin: an unnamed US defence official. 1 note qualifies it. 1 note only mentions it and corroborates nothing.'
		);
		expect(chainsSummary(first, chains, 'es')).toBe(
			'2 informes, 1 origen: un funcionario de defensa estadounidense sin nombre. 1 nota lo matiza. 1 nota solo lo menciona y no corrobora nada.'
		);
	});

	it('go from who said it to all that its source rests on', () => {
		const [article] = chains.backing.flatMap((group) => group.chains);
		if (!article) throw new Error('the article speaks of it');
		expect(chainSentences(first, article, 'en')).toMatch(
			/^Said by an unnamed US defence official, carried by Reuters\. It rests on “Exclusive-.*”, and through that on “Untitled earlier version .*”\.$/
		);
		expect(chainSentences(first, article, 'es')).toMatch(
			/a través de Reuters\. Se apoya en «.*» y, a través de ello, en «.*»\.$/
		);
	});

	it('do not take a source for what it draws on for something else', () => {
		const founding = wholeEvidence(first).get('el-mencho-founded-cjng');
		const article = founding && chainsOf(first, founding).backing[0]?.chains[0];
		if (!article) throw new Error('the article speaks of it');
		expect(chainSentences(first, article, 'en')).toMatch(
			/\. Its source draws on “Exclusive-.*” and “.*”, but no note from there that is left speaks of this\.$/
		);
		expect(chainSentences(first, article, 'es')).not.toMatch(/Se apoya/);
	});

	it('show a qualification with the note that makes it', () => {
		const qualifying = chains.backing
			.flatMap((group) => group.chains)
			.find(({ weighed }) => weighed.note.stance === 'qualifies');
		if (!qualifying) throw new Error('one note qualifies');
		expect(chainSentences(first, qualifying, 'en')).toMatch(/ It qualifies: The same official limited /);
	});

	it('say when nothing is left, and when a note contradicts', () => {
		const notes: SourceNote[] = [note('s'), note('t', { stance: 'contradicts' })];
		const records = investigation({
			sources: [source('s'), source('t')],
			relationships: [relationship('tie', notes)]
		});
		const left = weigh(records, { withoutSources: ['s'], withoutOrigins: [] }).get('tie');
		if (!left) throw new Error('no evidence');
		expect(chainsSummary(records, chainsOf(records, left), 'en')).toBe(
			'No report that is left supports it. 1 note contradicts it or a detail of it.'
		);
	});
});

describe('circular reporting in words', () => {
	const told = (parents: Record<string, string[]>, language: 'en' | 'es' = 'en') => {
		const records = investigation({
			sources: Object.entries(parents).map(([id, derivedFrom]) => source(id, { derivedFrom }))
		});
		return circlesOf(records).map((circle) => circleSentence(records, circle, language));
	};

	it('names each source after the one that rests on it', () => {
		const parents = { A: ['B'], B: ['C'], C: ['A'] };
		expect(told(parents)).toEqual([
			'Circular reporting: “A” rests on “B”, which rests on “C”, which rests on the first again.'
		]);
		expect(told(parents, 'es')).toEqual([
			'Información circular: «A» se apoya en «B», que se apoya en «C», que se apoya de nuevo en lo primero.'
		]);
	});

	it('names nobody as the speaker, and all that are in it', () => {
		const records = investigation({
			sources: [
				source('echo', { derivedFrom: ['post'] }),
				source('post', { derivedFrom: ['echo'] }),
				source('copy', { derivedFrom: ['echo'] })
			],
			origins: [],
			relationships: [relationship('tie', [note('echo'), note('post'), note('copy')])]
		});
		const evidence = wholeEvidence(records).get('tie');
		if (!evidence) throw new Error('no evidence');
		const chains = chainsOf(records, evidence);
		expect(chainsSummary(records, chains, 'en')).toBe(
			'3 reports, 1 origin: publisher-of-echo and publisher-of-post in a circle.'
		);
		expect(chainsSummary(records, chains, 'es')).toContain(
			'publisher-of-echo y publisher-of-post en círculo'
		);
		expect(evidence.notes.map((each) => attributionSentence(records, each, 'en'))).toEqual([
			'Publisher-of-echo, in a circle with publisher-of-post: who said it first cannot be told',
			'Publisher-of-post, in a circle with publisher-of-echo: who said it first cannot be told',
			'Taken over by publisher-of-copy from publisher-of-echo and publisher-of-post, ' +
				'who go round in a circle: who said it first cannot be told'
		]);
	});

	it('counts who else is in it, and knows a source that names itself', () => {
		expect(told({ A: ['B'], B: ['A', 'C'], C: ['A'] })[0]).toMatch(/again\. 1 more source is part/);
		expect(told({ A: ['A'] })).toEqual(['Circular reporting: “A” names itself as what it rests on.']);
	});
});
