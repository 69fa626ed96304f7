import { bounds, isDate } from '../edtf';
import { lookup } from '../lookup';
import { reportAt, type Checking, type Spot } from './rule';

/** Dates are dates, and nothing ends before it begins. */
export function dates(checking: Checking) {
	const { about, relationships, sources } = checking.investigation;
	for (const { id, start, end } of relationships) {
		check(checking, start, ['relationship', id, 'start']);
		check(checking, end, ['relationship', id, 'end']);
		const [first, last] = [start && bounds(start), end && bounds(end)];
		if (first && last && first.earliest !== null && last.latest !== null && last.latest < first.earliest)
			reportAt(checking, ['relationship', id, 'end'], 'end-before-start', {
				start: start ?? '',
				end: end ?? ''
			});
	}
	for (const { id, issued, accessed } of sources) {
		check(checking, issued, ['source', id, 'issued']);
		check(checking, accessed, ['source', id, 'accessed']);
	}
	about.changelog.forEach(({ date }, i) =>
		check(checking, date, ['investigation', about.id, 'changelog', i])
	);
	notedDates(checking);
	signedDates(checking);
}

/** A judgement is signed on a day. */
function signedDates(checking: Checking) {
	for (const assertion of lookup(checking.investigation).assertions.values())
		check(checking, assertion.confidence?.on, [
			'key' in assertion ? 'property' : 'relationship',
			assertion.id,
			'confidence'
		]);
}

/** What a note gives for a beginning or an end is a date too. */
function notedDates(checking: Checking) {
	for (const { notes } of lookup(checking.investigation).assertions.values())
		for (const { id, about, value } of notes)
			if (about === 'start' || about === 'end')
				for (const date of new Set(Object.values(value ?? {}))) check(checking, date, ['note', id, 'value']);
}

function check(checking: Checking, date: string | undefined, spot: Spot) {
	if (date !== undefined && !isDate(date)) reportAt(checking, spot, 'bad-date', { date });
}
