import { lookup } from '../lookup';
import { reportAt, type Checking } from './rule';

/** Addresses are ones that a reader can follow without harm. */
export function addresses(checking: Checking) {
	for (const { id, address, archive, kind } of checking.investigation.sources) {
		for (const [field, each] of Object.entries({ address, archive }))
			if (each !== undefined && !isAddress(each, kind === 'dataset'))
				reportAt(checking, ['source', id, field], 'bad-address', { address: each });
	}
}

function isAddress(text: string, dataset: boolean): boolean {
	if (dataset && /^npm:[@a-z0-9._/-]+$/i.test(text)) return true;
	try {
		const { protocol, username, password } = new URL(text);
		return ['http:', 'https:'].includes(protocol) && username === '' && password === '';
	} catch {
		return false;
	}
}

/** Nothing rests on itself: sources by derivedFrom (a warning: it happens, and must be seen), origins by partOf. */
export function circles(checking: Checking) {
	const { sources, origins } = lookup(checking.investigation);
	for (const id of sources.keys())
		if (reaches(id, (each) => sources.get(each)?.derivedFrom ?? []))
			reportAt(checking, ['source', id, 'derivedFrom'], 'circular', { field: 'derivedFrom' }, 'warning');
	for (const id of origins.keys()) {
		const partOf = (each: string) => [origins.get(each)?.partOf].filter((wider) => wider !== undefined);
		if (reaches(id, partOf)) reportAt(checking, ['origin', id, 'partOf'], 'circular', { field: 'partOf' });
	}
}

/** Nobody in a note's chain carries what they said first themselves, or stands in it twice. */
export function chains(checking: Checking) {
	const { assertions, sources } = lookup(checking.investigation);
	for (const { notes } of assertions.values())
		for (const { id, source, origin, via } of notes) {
			const first = origin ?? sources.get(source)?.publisher;
			via.forEach((carrier, i) => {
				if (carrier === first || via.indexOf(carrier) < i)
					reportAt(checking, ['note', id, 'via', i], 'circular', { id: carrier, field: 'via' });
			});
		}
}

/** Whether following `next` from an id leads back to it. */
function reaches(id: string, next: (id: string) => readonly string[]): boolean {
	const seen = new Set(next(id));
	for (const each of seen) {
		if (each === id) return true;
		for (const further of next(each)) seen.add(further);
	}
	return false;
}
