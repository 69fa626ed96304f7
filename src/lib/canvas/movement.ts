import type { Core } from 'cytoscape';
import type { Point } from './elements';
import { createMotion } from './motion';

/** Milliseconds that a change of layout takes. */
const duration = 420;

export interface Movement {
	/** Sets nodes on their way, beside those that are on it already; without `animated` they are there at once. */
	send(targets: ReadonlyMap<string, Point>, animated: boolean): void;
	stop(): void;
}

/** Moves nodes from where they are to where they belong. A node in the reader's hand is left there. */
export function createMovement(cy: Core): Movement {
	const motion = createMotion();
	let under = new Map<string, Point>();
	return {
		send(targets, animated) {
			if (targets.size === 0) return;
			if (!motion.running) under = new Map();
			under = new Map([...under, ...targets]);
			const moves = [...under].flatMap(([id, to]) => {
				const node = cy.getElementById(id);
				return node.nonempty() ? [{ node, from: { ...node.position() }, to }] : [];
			});
			motion.run(animated ? duration : 0, (part) =>
				cy.batch(() => {
					for (const { node, from, to } of moves)
						if (!node.grabbed()) node.position({ x: mix(from.x, to.x, part), y: mix(from.y, to.y, part) });
				})
			);
		},
		stop: motion.stop
	};
}

// The end of the way is met exactly, whatever the floats in between add up to.
const mix = (from: number, to: number, part: number) => (part === 1 ? to : from + (to - from) * part);
