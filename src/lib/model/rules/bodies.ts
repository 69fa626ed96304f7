import { lookup } from '../lookup';
import { entitled, speakersOf } from '../speakers';
import { reportAt, type Checking } from './rule';

/** Convicted, charged, sanctioned and acknowledged are said only by those who may say so (PRODUCT.md, rule 3). */
export function bodies(checking: Checking) {
	const records = lookup(checking.investigation);
	const { assertions, origins, sources } = records;
	for (const assertion of assertions.values()) {
		for (const note of assertion.notes) {
			const first = note.origin ?? sources.get(note.source)?.publisher ?? '';
			const speakers = speakersOf(first, origins).flatMap((id) => origins.get(id) ?? []);
			if (!entitled(note.standing, assertion, speakers, records))
				reportAt(checking, ['note', note.id, 'standing'], 'standing-without-body', {
					standing: note.standing,
					origin: first
				});
		}
	}
}
