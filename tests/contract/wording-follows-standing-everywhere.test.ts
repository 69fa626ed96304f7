import { describe, expect, it } from 'vitest';
import { isRelationship, leastFirm, pathBetween, stepsUnder } from '$lib/evidence';
import { ofSelection } from '$lib/figure/make';
import { languages, lookup, standings, type Language, type Relationship } from '$lib/model';
import {
	altText,
	beginWalk,
	captionWords,
	longDescription,
	numberSources,
	pathWords,
	suggestedName,
	tieSpeech,
	waysFrom,
	wayWords
} from '$lib/narration';
import { counted } from '$lib/narration/counted';
import { depict, onwardFrom } from '$lib/picture';
import { documentsOf } from '$lib/search/documents';
import { say } from '$lib/search/say';
import { openingView, type View } from '$lib/view';
import { entityName, inLanguage, standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import {
	casesOf,
	everyLine,
	hedge,
	holds,
	networks,
	opened,
	standingOf,
	worded,
	type Case
} from '../support/removalCases';

// The rest of the places that word an assertion: what figures say of themselves, paths, walks and what a search finds.

/** The picture of the two ends of a relationship alone. */
function pairOf(each: Case, { subject, object }: Relationship, language: Language) {
	const view: View = { ...openingView(language), ...each.removal, only: [subject, object] };
	const network = networks.get(each.investigation);
	if (!network) throw new Error('every investigation has its network');
	return { view, network, picture: depict(network, each.evidence, view) };
}

/** The lines of a picture on which parallel relationships are one. */
function bundled({ investigation, evidence, removal }: Case, language: Language) {
	const network = networks.get(investigation);
	if (!network) throw new Error('every investigation has its network');
	return depict(network, evidence, { ...openingView(language), ...removal }).edges;
}

/** The words of a relationship read from either end. */
const wordings = (each: Case, tie: Relationship, language: Language) => {
	const standing = standingOf(each, tie);
	return standing === null
		? []
		: (['forward', 'inverse'] as const).map((way) => worded(each, tie, way, standing, language));
};

const ties = (each: Case) => each.touched.filter(isRelationship);

/** Whether a sentence has the standing in it, as an adverb in the words or by its name. */
const tells = (said: string, each: Case, tie: Relationship, language: Language) => {
	const standing = standingOf(each, tie);
	const lower = said.toLowerCase();
	return (
		standing !== null &&
		(lower.includes(standingWords(standing, language)) || lower.includes(hedge(standing, language)))
	);
};

describe.each(opened.map((investigation) => [investigation.about.id, casesOf(investigation)] as const))(
	'%s, whatever is taken out',
	(_, cases) => {
		describe.each(languages)('in %s', (language) => {
			it('the text alternative and every line of the description are as firm as what is left', () => {
				for (const each of cases)
					for (const tie of ties(each)) {
						const { investigation, evidence } = each;
						const { view, picture } = pairOf(each, tie, language);
						const numbering = numberSources(investigation, evidence, picture, language);
						const lines = longDescription(investigation, evidence, picture, view, numbering).split('\n');
						const words = wordings(each, tie, language);
						const said = lines.some(
							(line) => words.some((word) => holds(line, word)) && tells(line, each, tie, language)
						);
						expect(said, `${tie.id}: ${lines.join('\n')}`).toBe(words.length > 0);
						const alone = picture.edges.flatMap(({ relationships }) => relationships).length === 1;
						const alternative = altText(investigation, evidence, picture, view);
						if (words.length > 0 && alone && alternative.includes(':'))
							expect(
								words.some((word) => holds(alternative, word)),
								alternative
							).toBe(true);
					}
			});

			it('a caption counts each under its standing', () => {
				for (const each of cases) {
					const { investigation, evidence } = each;
					const view = { ...openingView(language), ...each.removal };
					const said = captionWords(investigation, evidence, everyLine(each, language), view);
					const left = investigation.relationships.map((tie) => standingOf(each, tie));
					for (const standing of standings) {
						const n = left.filter((own) => own === standing).length;
						const words = m[`caption.${standing}`]({ n, who: counted(n, language) }, { locale: language });
						if (n > 0) expect(said).toContain(words);
					}
				}
			});

			it('the title of a figure says of no tie that it is so', () => {
				for (const tie of cases[0] ? ties(cases[0]) : []) {
					const each = cases[0];
					if (!each) continue;
					const { view, network } = pairOf(each, tie, language);
					const selecting: View = { ...view, only: null, selection: [{ kind: 'relationship', id: tie.id }] };
					for (const shown of [selecting, ofSelection(selecting, network)])
						for (const standing of standings)
							expect(suggestedName(each.investigation, shown)).not.toContain(
								worded(each, tie, 'forward', standing, language)
							);
				}
			});

			it('a step of a path is told as the tie that it goes over', () => {
				for (const each of cases) {
					const { investigation, evidence } = each;
					const steps = stepsUnder(investigation, evidence);
					for (const { subject, object } of ties(each)) {
						const path = pathBetween(steps, [subject, object], 'best-evidenced');
						if (!path) continue;
						const told = pathWords(investigation, evidence, path, language).steps;
						expect(told).toHaveLength(path.steps.length);
						for (const [i, { relationship }] of path.steps.entries()) {
							const over = lookup(investigation).relationships.get(relationship);
							if (!over) throw new Error(relationship);
							const said = told[i] ?? '';
							expect(
								wordings(each, over, language).some((words) => holds(said, words)),
								said
							).toBe(true);
							expect(tells(said, each, over, language), said).toBe(true);
						}
					}
				}
			});

			it('a walk speaks of each as its standing, and leads over nothing that fell', () => {
				for (const each of cases)
					for (const tie of ties(each)) {
						const { investigation, evidence } = each;
						const { picture } = pairOf(each, tie, language);
						const ways = waysFrom(investigation, evidence, picture, tie.subject, language);
						const found = ways.list.find(({ relationship }) => relationship.id === tie.id);
						expect(found === undefined, tie.id).toBe(standingOf(each, tie) === null);
						if (!found) continue;
						const telling = { investigation, language };
						const said = tieSpeech(telling, beginWalk(tie.subject, tie.id), ways, found, false);
						expect(
							wordings(each, tie, language).some((words) => holds(said, words)),
							said
						).toBe(true);
						expect(tells(said, each, tie, language), said).toBe(true);
					}
			});

			it('what a search finds is put as firmly as what is left allows', () => {
				for (const each of cases) {
					const { investigation, evidence, touched } = each;
					const about = new Set(touched.map(({ id }) => id));
					for (const document of documentsOf(investigation)) {
						if (!('select' in document) || !about.has(document.select.id)) continue;
						if (document.kind !== 'relationship' && document.kind !== 'property') continue;
						const matched = { terms: [], queried: [] };
						const said = say(document, matched, { investigation, evidence, language }).title.text;
						const standing = evidence.get(document.select.id)?.standing ?? null;
						if (document.kind === 'property') {
							// Beside the name of its entity, which may hold the very value.
							const bearer = lookup(investigation).owners.get(document.property.id) ?? '';
							const beside = said.replace(entityName(investigation, bearer, language), '');
							const value = inLanguage(document.property.value, language).slice(0, 60);
							expect(beside.includes(value), said).toBe(standing !== null);
							if (standing) expect(said).toContain(hedge(standing, language));
						} else if (standing)
							expect(
								holds(said, worded(each, document.relationship, 'forward', standing, language)),
								said
							).toBe(true);
						else {
							const ends = [document.relationship.subject, document.relationship.object];
							for (const end of ends) expect(said).toContain(entityName(investigation, end, language));
							expect(
								holds(said, worded(each, document.relationship, 'forward', 'stated', language)),
								said
							).toBe(false);
						}
					}
				}
			});

			it('a line of several ties looks as firm as the least firm of them, as the way to expand by is worded', () => {
				let several = 0;
				for (const each of cases) {
					const { investigation, evidence } = each;
					// Cut to some entities a picture fans them out: this one bundles them.
					const edges = bundled(each, language);
					const touched = new Set(each.touched.map(({ id }) => id));
					for (const edge of edges) {
						if (!edge.relationships.some((id) => touched.has(id))) continue;
						const left = edge.relationships.map((id) => evidence.get(id));
						expect(edge.standing, edge.id).toBe(leastFirm(left.flatMap((found) => found?.standing ?? [])));
						const fewest = Math.min(...left.map((found) => found?.corroboration ?? 0));
						expect(edge.weight, edge.id).toBe(Math.min(3, Math.max(1, fewest)));
						if (edge.relationships.length > 1) several++;
					}
					const [tie] = ties(each);
					if (!tie) continue;
					const { network } = pairOf(each, tie, language);
					const view: View = { ...openingView(language), ...each.removal };
					const { ways } = onwardFrom({ network, evidence, view, shown: [tie.subject] }, [tie.subject]);
					for (const way of ways) {
						const kin = investigation.relationships.filter(
							({ type, subject, object }) =>
								type === way.type &&
								((way.end !== 'object' && subject === tie.subject && object !== tie.subject) ||
									(way.end !== 'subject' && object === tie.subject && subject !== tie.subject))
						);
						const standing = leastFirm(kin.flatMap(({ id }) => evidence.get(id)?.standing ?? []));
						expect(way.standing, `${tie.subject} ${way.type}`).toBe(standing);
						const direction = way.end === 'object' ? 'inverse' : 'forward';
						const [first] = kin;
						if (first && standing)
							expect(wayWords(investigation, way, language)).toBe(
								worded(each, first, direction, standing, language)
							);
					}
				}
				expect(several).toBeGreaterThan(0);
			});
		});
	}
);
