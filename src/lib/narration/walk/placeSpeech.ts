import { lookup, type Language } from '$lib/model';
import { nodeLabel } from '$lib/picture';
import { countWords, entityName, inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import { careSentences } from '../care';
import { full, tieWords, type Telling } from './tieSpeech';
import { lookedAt, type Walk } from './walk';
import type { Ways } from './ways';

/**
 * Where one stands, to be spoken: its name and type, how many relationships lead on and to which groups, how many are
 * contested, how many are not on the picture, and what the editors ask to bear in mind.
 */
export function placeSpeech({ investigation, language }: Telling, { at }: Walk, ways: Ways): string {
	const locale = { locale: language };
	const { entities, entityTypes } = lookup(investigation);
	const entity = entities.get(at);
	const type = entityTypes.get(entity?.type ?? '');
	const contested = ways.list.filter(({ evidence }) => evidence.contested).length;
	const own = entityName(investigation, at, language);
	const label = entity ? nodeLabel(entity, language) : own;
	// What others see on the picture may be another name, and no mere part of this one: then both are said.
	const part = label.split(/\P{L}+/u).every((word) => own.toLowerCase().includes(word.toLowerCase()));
	const name = part ? own : `${own}, ${label}`;
	return [
		type ? m['walk.place']({ name, type: inLanguage(type.label, language) }, locale) : full(name),
		ways.list.length > 0 ? groupsOf(ways, language) : m['walk.none']({}, locale),
		contested > 0 ? m['walk.contested']({ n: contested }, locale) : '',
		ways.beyond > 0 ? m['walk.beyond']({ n: ways.beyond }, locale) : '',
		...(entity ? careSentences(entity, language) : [])
	]
		.filter((part) => part !== '')
		.join(' ');
}

function groupsOf({ groups, list }: Ways, language: Language): string {
	const locale = { locale: language };
	const counted = groups.map(({ label, ties }) => m['walk.group']({ label, n: ties.length }, locale));
	return m['walk.ways'](
		{ relationships: countWords('relationships', list.length, language), groups: counted.join(', ') },
		locale
	);
}

/** Where one stands, what is looked at there and by what way one came: the answer to "where am I?". */
export function whereSpeech(telling: Telling, walk: Walk, ways: Ways): string {
	const { investigation, language } = telling;
	const locale = { locale: language };
	const tie = lookedAt(ways, walk);
	const names = walk.trail.map(({ at }) => entityName(investigation, at, language)).join(', ');
	return [
		placeSpeech(telling, walk, ways),
		tie ? m['walk.looking']({ sentence: tieWords(telling, tie) }, locale) : '',
		names === '' ? '' : m['walk.came']({ names }, locale)
	]
		.filter((part) => part !== '')
		.join(' ');
}
