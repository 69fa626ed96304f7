import { lookup } from '../lookup';
import { entitled, speakersOf } from '../speakers';
import { reportAt, type Checking } from './rule';

/** Convicted, charged and sanctioned are said only by the bodies that may say so (PRODUCT.md, rule 3). */
export function bodies(checking: Checking) {
	const { assertions, origins, sources } = lookup(checking.investigation);
	for (const assertion of assertions.values()) {
		for (const note of assertion.notes) {
			const first = note.origin ?? sources.get(note.source)?.publisher ?? '';
			const speakers = speakersOf(first, origins).flatMap((id) => origins.get(id) ?? []);
			const object = 'object' in assertion ? assertion.object : undefined;
			if (!entitled(note.standing, speakers, object, origins))
				reportAt(checking, ['note', note.id, 'standing'], 'standing-without-body', {
					standing: note.standing,
					origin: first
				});
		}
	}
}
