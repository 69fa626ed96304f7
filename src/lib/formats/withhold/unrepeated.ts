import type { Assertion, Investigation, SourceNote, Text } from '$lib/model';

/**
 * Tells apart notes that say the same once the names in them are gone: no note may say what another says (rule
 * `repetition`), and that two notes were two must not be lost.
 */
export function unrepeated(investigation: Investigation): Investigation {
	const said = new Map<string, number>();
	const told = (words: string, language: string) => {
		const key = `${language} ${plain(words)}`;
		const count = (said.get(key) ?? 0) + 1;
		said.set(key, count);
		return count === 1 ? words : `${words} (${count})`;
	};
	const text = (words: Text): Text =>
		Object.fromEntries(Object.entries(words).map(([language, each]) => [language, told(each, language)]));
	const notes = (all: readonly SourceNote[]) => all.map((note) => ({ ...note, text: text(note.text) }));
	const of = <Kind extends Assertion>(assertion: Kind): Kind => ({
		...assertion,
		notes: notes(assertion.notes)
	});
	return {
		...investigation,
		entities: investigation.entities.map((entity) => ({ ...entity, properties: entity.properties.map(of) })),
		relationships: investigation.relationships.map(of)
	};
}

/** As the rule compares texts. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();
