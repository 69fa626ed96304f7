import { describe, expect, it } from 'vitest';
import { isRelationship, weigh } from '$lib/evidence';
import {
	languages,
	lookup,
	type Assertion,
	type Detail,
	type Investigation,
	type Language
} from '$lib/model';
import {
	assertionSentence,
	detailGiven,
	tables,
	tiesOf,
	tieWords,
	wayWords,
	type Table
} from '$lib/narration';
import { selectionWords } from '$lib/ui/selectionWords';
import { entityName, inLanguage, standingWords } from '$lib/wording';
import { ceiling, firmer } from '../support/ceiling';
import {
	casesOf,
	everyLine,
	hedge,
	holds,
	lost,
	opened,
	standingOf,
	worded,
	type Case
} from '../support/removalCases';

// Whatever single source or origin is taken out, nothing that is drawn, listed or spoken says more than the notes that
// are left allow. What they allow is worked out anew from the records (support/ceiling), the words from the vocabulary.

/** The cells of a column for each row of a table, by the id of its assertion. */
function cells(table: Table | undefined, column: string, each: Case, language: Language) {
	const rows = table?.rows(each.investigation, each.evidence, everyLine(each, language), language) ?? [];
	const found = table?.columns.find(({ id }) => id === column);
	return new Map(rows.map((row) => [row.id, found?.value(row) ?? '']));
}

const tableOf = (id: string): Table | undefined => tables.find((table) => table.id === id);

it.each([
	['of a property, by another than its entity', 'nib-margin/alias', 'guard-report'],
	['of a tie, by its object', 'ring-controls-paperboat', 'ferry-letter']
])('an acknowledgement %s raises nothing', (_, id, from) => {
	const teaching = opened.find(({ about }) => about.id === 'teaching-example');
	if (!teaching) throw new Error('the teaching investigation cannot be read');
	const admission = { source: from, standing: 'acknowledged', stance: 'supports', credibility: 6 } as const;
	const said = { ...admission, id: `${id}/admission`, text: { en: 'So it is.', es: 'Así es.' }, via: [] };
	const admitting = <Of extends Assertion>(each: Of): Of =>
		each.id === id ? { ...each, caution: undefined, notes: [...each.notes, said] } : each;
	const changed: Investigation = {
		...teaching,
		entities: teaching.entities.map((entity) => ({
			...entity,
			properties: entity.properties.map(admitting)
		})),
		relationships: teaching.relationships.map(admitting)
	};
	const assertion = lookup(changed).assertions.get(id);
	if (!assertion) throw new Error(`there is no ${id}`);
	const nothing = { withoutSources: [], withoutOrigins: [] };
	expect(weigh(changed, nothing).get(id)?.notes.at(-1)?.standing).toBe('reported');
	expect(weigh(changed, nothing).get(id)?.standing).not.toBe('acknowledged');
	expect(ceiling(changed, assertion, nothing)).not.toBe('acknowledged');
});

describe.each(opened.map((investigation) => [investigation.about.id, casesOf(investigation)] as const))(
	'%s, whatever is taken out',
	(_, cases) => {
		it('has no assertion firmer than the notes that are left, and none where none is left', () => {
			expect(cases.length).toBeGreaterThan(20);
			for (const each of cases)
				for (const assertion of each.touched) {
					const most = ceiling(each.investigation, assertion, each.removal);
					const standing = standingOf(each, assertion);
					const what = `${assertion.id} without ${JSON.stringify(each.removal)}`;
					if (most === null) expect(standing, what).toBeNull();
					else expect(standing !== null && firmer(standing, most), what).toBe(false);
				}
		});

		describe.each(languages)('in %s', (language) => {
			it('the picture words each line as its standing, and draws none that nothing supports', () => {
				for (const each of cases) {
					const { edges } = everyLine(each, language);
					const lines = new Map(edges.flatMap((edge) => edge.relationships.map((id) => [id, edge] as const)));
					for (const assertion of each.touched.filter(isRelationship)) {
						const standing = standingOf(each, assertion);
						const line = lines.get(assertion.id);
						if (standing === null) expect(line, assertion.id).toBeUndefined();
						else if (line?.relationships.length === 1)
							expect(line, assertion.id).toMatchObject({
								standing,
								label: worded(each, assertion, 'forward', standing, language)
							});
						else if (line) {
							const parallel = line.relationships.map((id) => each.evidence.get(id)?.standing);
							expect(parallel, line.id).toContain(line.standing);
						} else throw new Error(`${assertion.id} is not drawn`);
					}
				}
			});

			it('the panel says each as its standing, and only names what nothing supports', () => {
				for (const each of cases)
					for (const assertion of each.touched) {
						const { investigation, evidence } = each;
						const found = evidence.get(assertion.id);
						if (!found) throw new Error(assertion.id);
						const said = assertionSentence(investigation, assertion, found, language);
						if (isRelationship(assertion)) {
							const words = worded(each, assertion, 'forward', found.standing ?? 'stated', language);
							expect(holds(said, words), said).toBe(found.standing !== null);
							if (assertion.role === undefined && found.standing === null)
								expect(detailGiven(investigation, assertion, found, 'role', language)).toBeNull();
						} else {
							const value = inLanguage(assertion.value, language);
							if (found.standing) expect(said).toContain(hedge(found.standing, language));
							expect(said.endsWith(value) || said.includes(`${value}, `), said).toBe(found.standing !== null);
						}
					}
			});

			it('what is selected is spoken no firmer', () => {
				for (const each of cases)
					for (const assertion of each.touched) {
						const { investigation, evidence } = each;
						const standing = standingOf(each, assertion);
						const said = selectionWords(
							{ kind: 'relationship', id: assertion.id },
							{ investigation, evidence, language }
						);
						if (!isRelationship(assertion)) {
							const owner = lookup(investigation).owners.get(assertion.id) ?? '';
							const name = entityName(investigation, owner, language);
							expect(said.startsWith(name), said).toBe(true);
							const rest = said.slice(name.length);
							expect(rest.includes(inLanguage(assertion.value, language)), said).toBe(standing !== null);
							if (standing) expect(rest).toContain(hedge(standing, language));
						} else if (standing)
							expect(holds(said, worded(each, assertion, 'forward', standing, language)), said).toBe(true);
						else {
							const [one = '', other = ''] = [assertion.subject, assertion.object].map((end) =>
								entityName(investigation, end, language)
							);
							expect(said.startsWith(`${one} – ${other}. `), said).toBe(true);
						}
					}
			});

			it('the tables say each as its standing, and have no row for what nothing supports', () => {
				for (const each of cases) {
					const words = cells(tableOf('relationships'), 'words', each, language);
					const firm = cells(tableOf('relationships'), 'standing', each, language);
					const values = cells(tableOf('properties'), 'value', each, language);
					for (const assertion of each.touched) {
						const standing = standingOf(each, assertion);
						const shown = isRelationship(assertion) ? words : values;
						expect(shown.has(assertion.id), assertion.id).toBe(standing !== null);
						if (standing === null) continue;
						if (!isRelationship(assertion))
							expect(shown.get(assertion.id)).toContain(hedge(standing, language));
						else {
							expect(shown.get(assertion.id)).toBe(worded(each, assertion, 'forward', standing, language));
							expect(firm.get(assertion.id)?.toLowerCase()).toContain(standingWords(standing, language));
						}
					}
				}
			});

			it('a walk says each as its standing from both of its ends, and never leads over nothing', () => {
				for (const each of cases) {
					const { investigation, evidence } = each;
					for (const assertion of each.touched.filter(isRelationship)) {
						const standing = standingOf(each, assertion);
						for (const direction of ['forward', 'inverse'] as const) {
							const from = direction === 'forward' ? assertion.subject : assertion.object;
							const [tie] = tiesOf(investigation, [assertion], evidence, from, language).groups.flatMap(
								({ ties }) => ties
							);
							if (standing === null) expect(tie).toBeUndefined();
							else if (tie) {
								expect(holds(tie.sentence, worded(each, assertion, direction, standing, language))).toBe(
									true
								);
								// It is spoken from the other end, and names the standing where the words alone do not.
								const spoken = tieWords({ investigation, language }, tie).toLowerCase();
								expect(
									spoken.includes(standingWords(standing, language)) ||
										spoken.includes(hedge(standing, language)),
									spoken
								).toBe(true);
							} else throw new Error(`${assertion.id} leads nowhere from ${from}`);
						}
					}
				}
			});

			it('a date, a place and an amount are said while a note that gives them is left', () => {
				for (const each of cases) {
					const [dates, places, amounts] = ['period', 'place', 'amount'].map((column) =>
						cells(tableOf('relationships'), column, each, language)
					);
					for (const assertion of each.touched.filter(isRelationship)) {
						const left = each.evidence.get(assertion.id)?.notes.map(({ note }) => note) ?? [];
						const gone = (...details: Detail[]) =>
							details.every((detail) => lost(assertion.notes, left, detail) || !(detail in assertion));
						const shown = [dates, places, amounts].map((column) => column?.get(assertion.id) ?? '');
						if (gone('start', 'end')) expect(shown[0], assertion.id).toBe('');
						if (gone('place')) expect(shown[1], assertion.id).toBe('');
						if (gone('amount')) expect(shown[2], assertion.id).toBe('');
					}
				}
			});

			it('a kind of tie to expand by is worded as the standing it is offered with', () => {
				for (const each of cases)
					for (const assertion of each.touched.filter(isRelationship)) {
						const standing = standingOf(each, assertion);
						if (standing === null) continue;
						const way = { type: assertion.type, standing, count: 1, wellSourced: 0 };
						expect(wayWords(each.investigation, way, language)).toBe(
							worded(each, assertion, 'forward', standing, language)
						);
					}
			});
		});
	}
);
