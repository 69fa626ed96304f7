import { entityType } from './entityType';
import type { Facet } from './facet';
import { origins } from './origins';
import { publisher } from './publisher';
import { relationshipType } from './relationshipType';
import { sourceKind } from './sourceKind';
import { standing } from './standing';

/** Every facet, in the order in which they are offered. */
export const facets = [
	entityType,
	relationshipType,
	standing,
	origins,
	sourceKind,
	publisher
] as const satisfies readonly Facet[];
