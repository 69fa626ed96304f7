import { bounds, isDate } from '../edtf';
import { lookup } from '../lookup';
import { reportAt, type Checking } from './rule';

/** Dates are dates, and nothing ends before it begins. */
export function dates(checking: Checking) {
	const { relationships, sources } = lookup(checking.investigation);
	for (const { id, start, end } of relationships.values()) {
		for (const date of [start, end])
			if (date !== undefined && !isDate(date)) reportAt(checking, 'relationship', id, 'bad-date', { date });
		const [first, last] = [start && bounds(start), end && bounds(end)];
		if (first && last && first.earliest !== null && last.latest !== null && last.latest < first.earliest)
			reportAt(checking, 'relationship', id, 'end-before-start', { start: start ?? '', end: end ?? '' });
	}
	for (const { id, issued, accessed } of sources.values())
		for (const date of [issued, accessed])
			if (date !== undefined && !isDate(date)) reportAt(checking, 'source', id, 'bad-date', { date });
	for (const { date } of checking.investigation.about.changelog)
		if (!isDate(date))
			checking.report(`${checking.investigation.about.id}/investigation.yaml`, 1, 'bad-date', {
				id: 'changelog',
				date
			});
	for (const { notes } of lookup(checking.investigation).assertions.values())
		for (const { id, about, value } of notes)
			for (const date of about === 'start' || about === 'end' ? new Set(Object.values(value ?? {})) : [])
				if (!isDate(date)) reportAt(checking, 'note', id, 'bad-date', { date });
}
