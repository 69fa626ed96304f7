import type { Selected } from '$lib/view';
import type { Collection, Core } from 'cytoscape';
import { stateClasses } from './classes';
import { edgeKey, type Drawable } from './elements';

export interface Lighting {
	/** Lights up one thing and what it touches; null lets go. */
	light(selected: Selected | null): void;
	/** Lights the same thing again, after elements were given their classes anew. */
	renew(): void;
}

/** Lights by classes on just the elements concerned: no other element is restyled. */
export function createLighting(cy: Core, drawn: () => Drawable): Lighting {
	let current: Selected | null = null;
	let shone: Collection = cy.collection();
	const shine = () => {
		cy.batch(() => {
			shone.removeClass([stateClasses.pointed, stateClasses.lit]);
			const target = current ? elementsOf(cy, current, drawn()) : cy.collection();
			const touched = target.union(target.nodes().neighborhood()).union(target.edges().connectedNodes());
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
		renew() {
			if (current) shine();
		}
	};
}

function elementsOf(cy: Core, { kind, id }: Selected, { edges }: Drawable): Collection {
	if (kind === 'entity') return cy.getElementById(id);
	const own = cy.getElementById(edgeKey(id));
	if (own.nonempty()) return own;
	// A relationship within a bundle that is drawn as one line.
	const holding = [...edges.values()].find(({ relationships }) => relationships.includes(id));
	return holding ? cy.getElementById(edgeKey(holding.id)) : cy.collection();
}
