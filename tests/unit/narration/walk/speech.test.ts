import { weigh } from '$lib/evidence';
import type { Language } from '$lib/model';
import {
	beginWalk,
	noteSpeech,
	placeSpeech,
	tieSpeech,
	waysFrom,
	whereSpeech,
	type Walk
} from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openFolder } from '$lib/server';
import { openingView, type View } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { entity, investigation, note, relationship, source } from '../../../support/records';

const opened = await openFolder('graph-data').open('el-mencho-cjng');
if (!opened?.investigation) throw new Error('the first investigation cannot be read');
const first = opened.investigation;

function hear(records: typeof first, walk: Walk, language: Language = 'en', change: Partial<View> = {}) {
	const view = { ...openingView(language), ...change };
	const evidence = weigh(records, view);
	const ways = waysFrom(records, evidence, depict(buildNetwork(records), evidence, view), walk.at, language);
	const telling = { investigation: records, language };
	const find = (id: string) => {
		const tie = ways.list.find(({ relationship }) => relationship.id === id);
		if (!tie) throw new Error(`no ${id}`);
		return tie;
	};
	return {
		tie: (id: string, entered = false) => tieSpeech(telling, walk, ways, find(id), entered),
		note: (id: string, index: number) => noteSpeech(telling, find(id), index),
		place: () => placeSpeech(telling, walk, ways),
		where: () => whereSpeech(telling, walk, ways)
	};
}

describe('a step, as it is heard', () => {
	it('begins with what is new, is as firm as its standing, and says on whose word and who carried it', () => {
		const operation = beginWalk('operation-2026');
		expect(hear(first, operation).tie('task-force-in-operation')).toMatch(
			/^The Joint Interagency Task Force-Counter Cartel .*reportedly.*\. 1 origin: an unnamed US defence official, carried by .*Reuters.*\. \d+ of \d+\.$/
		);
		expect(hear(first, operation, 'es').tie('task-force-in-operation')).toMatch(
			/según se informa.*\. 1 origen: un funcionario de defensa estadounidense sin nombre, a través de .*Reuters.* \d+ de \d+\.$/
		);
	});

	it('names the standing where the wording does not, and the group only when it is entered', () => {
		const vallarta = beginWalk('puerto-vallarta');
		expect(hear(first, vallarta).tie('puerto-vallarta-in-jalisco', true)).toMatch(
			/^Places, 1\. Jalisco includes Puerto Vallarta\. Stated, 1 origin: /
		);
		expect(hear(first, vallarta).tie('puerto-vallarta-in-jalisco')).toMatch(/^Jalisco includes/);
	});

	it('contracts in Spanish, and never ends in two full stops', () => {
		for (const { id } of first.entities) {
			for (const language of ['en', 'es'] as const) {
				const { relationships } = first;
				const own = relationships.filter(({ subject, object }) => subject === id || object === id);
				const heard = hear(first, beginWalk(id), language);
				for (const each of own) {
					const words = heard.tie(each.id, true);
					expect(words).not.toMatch(/\.\.|undefined|\{| {2}| de el (?=\p{Ll})/u);
					expect(words).toMatch(/\d+ (of|de) \d+\.$/);
				}
			}
		}
	});
});

const quarrel = investigation({
	sources: [source('s', { reliability: 'B' }), source('t')],
	relationships: [
		relationship('tie', [note('s', { id: '1' }), note('t', { id: '2', stance: 'contradicts' })], {
			start: '2015'
		}),
		relationship('dated', [
			note('s', {
				id: '3',
				printed: 'an official',
				locator: { label: 'sentence', value: '7' },
				credibility: 2
			}),
			note('t', { id: '4', stance: 'contradicts', about: 'start', value: { en: '2010', es: '2010' } })
		])
	],
	entities: [entity('a', { care: ['uncharged'] }), entity('b')]
});

it('what is contested is said before all else, a quarrel over a detail after who says so', () => {
	const heard = hear(quarrel, beginWalk('a'));
	expect(heard.tie('tie')).toBe(
		'Contested: B is known by A, 2015. Stated, 1 origin: publisher-of-s. One of 2 with B. 1 of 2.'
	);
	expect(heard.tie('dated')).toContain('publisher-of-s. Sources disagree on when it began.');
	const back = hear(quarrel, { at: 'b', tie: null, trail: [{ at: 'a', tie: 'tie' }] }, 'es');
	expect(back.tie('tie')).toBe(
		'Controvertido: A conoce a B, 2015. Afirmado, 1 origen: publisher-of-s. Una de 2 con A. Es el camino por donde vino. 1 de 2.'
	);
});

it('words fall with a source that is taken out', () => {
	const ranch = beginWalk('izaguirre-ranch');
	expect(hear(first, ranch).tie('cjng-runs-izaguirre-ranch')).toMatch(/reportedly .* 3 origins: /);
	const less = hear(first, ranch, 'en', { withoutOrigins: ['us-government'] });
	expect(less.tie('cjng-runs-izaguirre-ranch')).toContain(' 2 origins: ');
});

it('where I am: name, type, how many lead where, what is contested, what is hidden, what to bear in mind', () => {
	expect(hear(first, beginWalk('el-mencho')).place()).toMatch(
		/^Nemesio Oseguera Cervantes, El Mencho\. Person\. 16 relationships: People 1, Agencies 5, /
	);
	const narrowed = hear(quarrel, { at: 'a', tie: 'tie', trail: [{ at: 'b', tie: 'dated' }] });
	expect(narrowed.where()).toBe(
		'A. Person. 2 relationships: People 2. 1 is contested. ' +
			'No source in this investigation says that this person was charged. ' +
			'You look at: Contested: B is known by A, 2015. Stated, 1 origin: publisher-of-s. You came by B.'
	);
	const out = hear(quarrel, beginWalk('a'), 'en', { hidden: ['b'] });
	expect(out.place()).toContain(
		'No relationship on the picture leads on from here. 2 more are not on the picture.'
	);
});

it('more: each note with its stance, origin, printed words, place, wording and grades in words', () => {
	const heard = hear(quarrel, beginWalk('a'));
	expect(heard.note('dated', 0)).toBe(
		'Note 1 of 2: supports. Said directly by publisher-of-s. What s says. Attributed in print to “an official”. ' +
			's. Undated, sentence 7. Worded as stated. Source: usually reliable. This note: probably true.'
	);
	expect(heard.note('dated', 1)).toMatch(/^Note 2 of 2: contradicts, when it began: 2010\. /);
	expect(heard.note('dated', 2)).toBe('That was the last of 2 source notes.');
	expect(hear(quarrel, beginWalk('a'), 'es').note('dated', 0)).toMatch(/^Nota 1 de 2: respalda\. .*Fuente: /);
});
