import type { Selected } from '$lib/view';
import type { Collection, Core } from 'cytoscape';
import { stateClasses } from './classes';
import { edgeKey, type Drawable } from './elements';

export interface Lighting {
	/** Lights up one thing and what it touches; null lets go. */
	light(selected: Selected | null): void;
	/** Lights up several things, lines with their ends, for as long as nothing is pointed at; none lets go. */
	highlight(several: readonly Selected[]): void;
	/** Lights the same thing again, after elements were given their classes anew. */
	renew(): void;
}

/** Lights by classes on just the elements concerned: no other element is restyled. */
export function createLighting(cy: Core, drawn: () => Drawable): Lighting {
	let current: Selected | null = null;
	let several: readonly Selected[] = [];
	let shone: Collection = cy.collection();
	const shine = () => {
		cy.batch(() => {
			shone.removeClass([stateClasses.pointed, stateClasses.lit]);
			const target = gather(cy, current ? [current] : several, drawn());
			// The neighbours of many would be everything.
			const around = current ? target.nodes().neighborhood() : cy.collection();
			const touched = target.union(around).union(target.edges().connectedNodes());
			touched.addClass(stateClasses.lit);
			target.addClass(stateClasses.pointed);
			shone = touched;
		});
	};
	return {
		light(selected) {
			if (selected?.kind === current?.kind && selected?.id === current?.id) return;
			current = selected;
			shine();
		},
		highlight(next) {
			if (next.length + several.length === 0) return;
			several = next;
			if (!current) shine();
		},
		renew() {
			if (current || several.length > 0) shine();
		}
	};
}

function gather(cy: Core, wanted: readonly Selected[], drawn: Drawable): Collection {
	const found = cy.collection();
	for (const selected of wanted) found.merge(elementsOf(cy, selected, drawn));
	return found;
}

function elementsOf(cy: Core, { kind, id }: Selected, { edges }: Drawable): Collection {
	if (kind === 'entity') return cy.getElementById(id);
	const own = cy.getElementById(edgeKey(id));
	if (own.nonempty()) return own;
	// A relationship within a bundle that is drawn as one line.
	const holding = edges.list.find(({ relationships }) => relationships.includes(id));
	return holding ? cy.getElementById(edgeKey(holding.id)) : cy.collection();
}
