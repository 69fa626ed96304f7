import { lookup } from '../lookup';
import { reportAt, type Checking } from './rule';

/** The ends of a relationship are of the types that its own type allows. */
export function ends(checking: Checking) {
	const { relationships, relationshipTypes, entities, entityTypes } = lookup(checking.investigation);
	for (const { id, type, subject, object } of relationships.values()) {
		const allowed = relationshipTypes.get(type);
		if (!allowed) continue;
		const sides = [
			['subject', subject, allowed.domain],
			['object', object, allowed.range]
		] as const;
		for (const [end, named, types] of sides) {
			const found = entities.get(named)?.type;
			// A type that is not there is another rule's to report.
			if (found !== undefined && entityTypes.has(found) && !types.includes(found))
				reportAt(checking, ['relationship', id, end], 'wrong-end', {
					end,
					named,
					type: found,
					allowed: types.join(', ')
				});
		}
	}
}
