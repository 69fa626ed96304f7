import type { WeighedNote } from '$lib/evidence';
import { lookup } from '$lib/model';
import { credibilityWords, inLanguage, reliabilityWords } from '$lib/wording';
import { m } from '$messages/messages';
import { capitalised } from '../capitalised';
import { attributionSentence, locatorWords, publicationWords, stanceSentence, wordedAs } from '../note';
import type { Tie } from '../ties';
import { full, type Telling } from './tieSpeech';

/**
 * One source note on a relationship, to be spoken: which way it speaks, who said it and who carried it, what it says,
 * the words printed, where it stands, how it is worded and how it is graded. Past the last it says that it was.
 */
export function noteSpeech(telling: Telling, { evidence: { notes } }: Tie, index: number): string {
	const { investigation, language } = telling;
	const locale = { locale: language };
	const weighed = notes[index];
	if (!weighed) return m['walk.note_last']({ n: notes.length }, locale);
	const { note, reliability } = weighed;
	const quote = note.quote && (note.quote.translation?.[language] ?? note.quote.exact);
	const stance = stanceSentence(note, language).replace(' · ', ', ');
	return [
		m['walk.note']({ n: index + 1, all: notes.length, stance }, locale),
		full(attributionSentence(investigation, weighed, language)),
		full(inLanguage(note.text, language)),
		quote === undefined ? '' : m['walk.note_quote']({ quote }, locale),
		note.printed === undefined ? '' : m['walk.note_printed']({ printed: note.printed }, locale),
		whereItStands(telling, weighed),
		m['walk.note_worded']({ worded: wordedAs(weighed, language) }, locale),
		capitalised(
			m['walk.note_grade'](
				{
					reliability: reliabilityWords(reliability, language),
					credibility: credibilityWords(note.credibility, language)
				},
				locale
			),
			language
		)
	]
		.filter((part) => part !== '')
		.join(' ');
}

function whereItStands({ investigation, language }: Telling, weighed: WeighedNote): string {
	const locale = { locale: language };
	const { locator, source } = weighed.note;
	const title = lookup(investigation).sources.get(source)?.title ?? source;
	const published = publicationWords(investigation, weighed, language);
	if (!locator) return m['walk.note_in']({ title, published }, locale);
	return m['walk.note_at']({ title, published, place: locatorWords(locator, language) }, locale);
}
