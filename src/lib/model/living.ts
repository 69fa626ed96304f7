import { lookup } from './lookup';
import type { Entity, Investigation } from './records';

/** The person has died. */
const deathKey = 'death-date';

/** Whether an entity is a person of whom no death is recorded: one that an editor owes a second look. */
export function isLiving({ type, properties }: Entity, investigation: Investigation): boolean {
	const person = lookup(investigation).entityTypes.get(type)?.person ?? false;
	return person && !properties.some(({ key }) => key === deathKey);
}
