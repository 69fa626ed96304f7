import { describe, expect, it } from 'vitest';
import { rankOrigins, weigh, wholeEvidence, type Evidence } from '$lib/evidence';
import { lookup, reliabilities } from '$lib/model';
import { openFolder } from '$lib/server';

// What trainers rely on: every way in which evidence can mislead is in the teaching investigation, and can be found.
const shelf = openFolder('graph-data');
const opened = await shelf.open('teaching-example');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const { investigation, problems } = opened;
const { assertions, origins, sources } = lookup(investigation);
const whole = wholeEvidence(investigation);
const insider = 'harbour-insider';

function evidenceOf(id: string, out: { sources?: string[]; origins?: string[] } = {}): Evidence {
	const { sources: withoutSources = [], origins: withoutOrigins = [] } = out;
	const found = weigh(investigation, { withoutSources, withoutOrigins }).get(id);
	if (!found) throw new Error(`The teaching investigation has no “${id}”`);
	return found;
}

const publishers = ({ notes }: Evidence) =>
	new Set(notes.map(({ note }) => sources.get(note.source)?.publisher));

describe('the teaching investigation', () => {
	it('says in both languages that it is invented, and is listed after the real one', async () => {
		const { title, summary, methodology } = investigation.about;
		for (const text of [title, summary, methodology]) {
			expect(text.en).toMatch(/invented/i);
			expect(text.es).toMatch(/invent/i);
		}
		expect((await shelf.list()).map(({ id }) => id)).toEqual(['el-mencho-cjng', 'teaching-example']);
	});

	it('leads to no site', () => {
		const addresses = investigation.sources.flatMap(({ address, archive }) => [address ?? [], archive ?? []]);
		for (const address of addresses.flat()) expect(new URL(address).hostname).toMatch(/\.invalid$/);
	});

	it('is about two dozen entities and some forty relationships, every entity tied to another', () => {
		expect(investigation.entities).toHaveLength(24);
		expect(investigation.relationships).toHaveLength(44);
		const ends = new Set(investigation.relationships.flatMap(({ subject, object }) => [subject, object]));
		expect(investigation.entities.filter(({ id }) => !ends.has(id))).toEqual([]);
		expect([...assertions.values()].some((assertion) => 'key' in assertion)).toBe(true);
	});

	it('has no problem but those that it teaches', () => {
		expect(problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
			'warning circular',
			'warning circular',
			'warning circular',
			'warning lone-allegation'
		]);
	});
});

describe('what it teaches of origins', () => {
	it('five reports, one origin: an anonymous official', () => {
		const evidence = evidenceOf('ring-earns-from-cargo');
		expect(evidence.notes).toHaveLength(5);
		expect(publishers(evidence).size).toBe(5);
		expect(evidence.origins).toEqual([insider]);
		expect(origins.get(insider)?.kind).toBe('anonymous-official');
	});

	it('half of the picture rests on that official, and a good third of it on nobody else', () => {
		const ids = investigation.relationships.map(({ id }) => id);
		const carried = ids.filter((id) => whole.get(id)?.origins.includes(insider));
		expect(carried.length).toBeGreaterThanOrEqual(ids.length / 2);
		const left = weigh(investigation, { withoutSources: [], withoutOrigins: [insider] });
		const vanished = ids.filter((id) => left.get(id)?.standing === null);
		expect(vanished.length).toBeGreaterThan(ids.length / 3);
		const standing = investigation.relationships.filter(({ id }) => left.get(id)?.standing);
		const ends = new Set(standing.flatMap(({ subject, object }) => [subject, object]));
		const cutOff = investigation.entities.map(({ id }) => id).filter((id) => !ends.has(id));
		expect(cutOff.sort()).toEqual(['blot-island', 'night-cargo', 'stone-levy', 'tom-ditto']);
	});

	it('taking out the agency takes out its own notes alone', () => {
		const evidence = evidenceOf('ring-earns-from-cargo', { sources: ['wire-official'] });
		expect(evidence.notes).toHaveLength(4);
		expect(evidence.origins).toEqual([insider]);
	});

	it('a paper that states as fact what the official told it only passes it on', () => {
		const { notes, standing } = evidenceOf('ring-in-harbour');
		expect(notes.map(({ note }) => note.standing)).toContain('stated');
		expect(standing).toBe('reported');
	});

	it('three papers that rest on each other in a circle are one origin', () => {
		const evidence = evidenceOf('ring-set-fire');
		const circle = evidence.notes.map(({ note }) => note.source);
		expect(circle).toHaveLength(3);
		for (const id of circle) expect(circle).toContain(sources.get(id)?.derivedFrom[0]);
		expect(evidence.corroboration).toBe(1);
		// Nobody knows which of them began: none alone carries it, and each takes out its own word.
		const members = evidence.notes.flatMap(({ speakers }) => speakers);
		const alone = new Map(rankOrigins(investigation, whole).map((each) => [each.id, each.alone]));
		for (const id of members) {
			expect(alone.get(id)).not.toContain('ring-set-fire');
			expect(evidenceOf('ring-set-fire', { origins: [id] })).toMatchObject({ corroboration: 1 });
			expect(evidenceOf('ring-set-fire', { origins: [id] }).notes).toHaveLength(2);
		}
		expect(evidenceOf('ring-set-fire', { origins: members }).standing).toBeNull();
	});

	it('a judgment and its three reports are one origin; without it the wording weakens', () => {
		const evidence = evidenceOf('margin-convicted');
		expect(evidence.notes).toHaveLength(4);
		expect(evidence.origins).toEqual(['harbour-court']);
		expect(evidence.standing).toBe('convicted');
		const reports = investigation.sources.filter(({ derivedFrom }) =>
			derivedFrom.includes('harbour-judgment')
		);
		expect(reports).toHaveLength(3);
		expect(evidenceOf('margin-convicted', { sources: ['harbour-judgment'] }).standing).toBe('reported');
	});

	it('some ties have two or more independent origins', () => {
		expect(evidenceOf('rubber-financed-blot').corroboration).toBe(3);
	});

	it('of a living person one origin alleges all that is said', () => {
		const about = investigation.relationships.filter(({ subject }) => subject === 'tom-ditto');
		expect(about.length).toBeGreaterThan(1);
		for (const { id } of about)
			expect(whole.get(id)).toMatchObject({ standing: 'alleged', origins: [insider] });
	});
});

describe('what it teaches of standing and disputes', () => {
	it('a charge, a conviction and a sanction, each on the word of the body that did it', () => {
		expect(evidenceOf('foolscap-charged')).toMatchObject({ standing: 'charged', origins: ['prosecution'] });
		expect(evidenceOf('blot-barred')).toMatchObject({ standing: 'sanctioned', origins: ['licensing'] });
		expect(evidenceOf('margin-in-ring').standing).toBe('convicted');
		expect(evidenceOf('margin-in-ring', { origins: ['harbour-court'] }).standing).toBe('alleged');
	});

	it('every standing but that of a bare denial', () => {
		const found = new Set([...whole.values()].map(({ standing }) => standing));
		expect([...found].sort()).toEqual([
			'acknowledged',
			'alleged',
			'charged',
			'convicted',
			'reported',
			'retracted',
			'sanctioned',
			'stated'
		]);
	});

	it('a report taken back, which a copy outlives until the copy goes too', () => {
		expect(evidenceOf('blot-financed-paperboat').standing).toBe('retracted');
		expect(evidenceOf('blotter-leads-blot')).toMatchObject({ standing: 'alleged', contested: true });
		expect(evidenceOf('blotter-leads-blot', { sources: ['echo-shares'] }).standing).toBe('retracted');
	});

	it('denied ties: contested, and nothing without the accusation', () => {
		for (const [id, accuser] of [
			['blotter-in-ring', 'whisper-sheet'],
			['ring-controls-paperboat', 'smudge-official']
		] as const) {
			const evidence = evidenceOf(id);
			expect(evidence).toMatchObject({ standing: 'alleged', contested: true });
			expect(evidence.notes.map(({ note }) => note.standing)).toContain('denied');
			expect(evidenceOf(id, { sources: [accuser] }).standing).toBeNull();
		}
	});

	it('a contested year: the tie itself is not contested, three years are given', () => {
		const { contested, disputes } = evidenceOf('staple-founded-paperboat');
		expect(contested).toBe(false);
		expect(disputes.map(({ about }) => about)).toEqual(['start']);
		const given = disputes.flatMap(({ supporting, contradicting }) => [...supporting, ...contradicting]);
		expect(given.map(({ value }) => value?.en).sort()).toEqual(['1961', '1963', '1964~']);
	});

	it('a qualified amount and a qualified tie: counted, and not contested', () => {
		for (const id of ['rubber-financed-blot', 'fire-hit-paperboat']) {
			const { notes, disputes } = evidenceOf(id);
			expect(notes.map(({ note }) => note.stance)).toContain('qualifies');
			expect(disputes).toEqual([]);
		}
	});
});

describe('what it teaches of sources', () => {
	it('every grade, a primary document, and sources without date, archive or address', () => {
		const all = investigation.sources;
		expect([...new Set(all.map(({ reliability }) => reliability))].sort()).toEqual([...reliabilities]);
		expect(all.some(({ kind, reliability }) => kind === 'court' && reliability === 'A')).toBe(true);
		for (const field of ['issued', 'archive', 'address'] as const) {
			expect(all.some((source) => source[field] === undefined)).toBe(true);
			expect(all.some((source) => source[field] !== undefined)).toBe(true);
		}
	});

	it('notes from confirmed to improbable, and some that cannot be judged', () => {
		const notes = [...assertions.values()].flatMap((assertion) => assertion.notes);
		expect([...new Set(notes.map(({ credibility }) => credibility))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
		expect(notes.some(({ quote }) => quote)).toBe(true);
	});

	it('a longer way that is better evidenced than the short one', () => {
		expect(evidenceOf('foolscap-in-ring')).toMatchObject({ standing: 'alleged', corroboration: 1 });
		const steps = ['foolscap-leads-rubber', 'rubber-financed-blot', 'margin-founded-blot', 'margin-in-ring'];
		for (const id of steps) expect(evidenceOf(id).corroboration).toBeGreaterThanOrEqual(2);
	});
});
