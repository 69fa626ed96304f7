import type { Core, EventObject } from 'cytoscape';
import type { Drawable, Point } from './elements';

/**
 * Takes the other selected nodes along when one of them is dragged; what it returns stops that. They only follow on the
 * screen: where all of them have come to stand is worked out from where they stood, whether each is drawn or not.
 */
export function dragTogether(cy: Core, drawn: () => Drawable): () => void {
	let start: Point | null = null;
	let companions: { readonly id: string; readonly from: Point }[] = [];
	const grab = ({ target }: EventObject) => {
		const { nodes } = drawn();
		start = { ...target.position() };
		companions = [];
		if (nodes.get(target.id())?.emphasis !== 'selected') return;
		for (const { id, emphasis } of nodes.list) {
			const node = emphasis === 'selected' && id !== target.id() ? cy.getElementById(id) : null;
			if (node?.nonempty()) companions.push({ id, from: { ...node.position() } });
		}
	};
	const drag = ({ target }: EventObject) => {
		if (!start || companions.length === 0) return;
		const { x, y } = target.position();
		const [dx, dy] = [x - start.x, y - start.y];
		cy.batch(() => {
			for (const { id, from } of companions)
				cy.getElementById(id).position({ x: from.x + dx, y: from.y + dy });
		});
	};
	const free = () => {
		start = null;
		companions = [];
	};
	cy.on('grab', 'node', grab).on('drag', 'node', drag).on('free', 'node', free);
	return () => void cy.off('grab', 'node', grab).off('drag', 'node', drag).off('free', 'node', free);
}
