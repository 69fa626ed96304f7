/** What the reader does on the canvas, in the words of a View. */
import { selectedEdge, type PictureEdge, type PlacedLabel } from '$lib/picture';
import type { Selected } from '$lib/view';
import type { Core, EventObject } from 'cytoscape';
import type { CanvasEvents } from './drawing';
import { edgeId, type Point } from './elements';

export interface Pointing {
	readonly edgeOf: (id: string) => PictureEdge | undefined;
	/** The label at a point of the canvas, pixels: as good as the thing that it names. */
	readonly labelAt: (point: Point) => PlacedLabel | null;
	readonly light: (selected: Selected | null) => void;
	readonly events: CanvasEvents;
}

/** Listens to Cytoscape and to the pointer leaving `host`; what it returns stops that. */
export function listen(cy: Core, host: HTMLElement, pointing: Pointing): () => void {
	const { events, light } = pointing;
	let hovered: Selected | null = null;
	const hover = (selected: Selected | null) => {
		if (selected?.kind === hovered?.kind && selected?.id === hovered?.id) return;
		hovered = selected;
		host.style.cursor = selected ? 'pointer' : '';
		light(selected);
		events.onHover?.(selected);
	};
	const leave = () => hover(null);

	let held = false;
	cy.on('tapstart', () => (held = false));
	cy.on('tap', (event) => {
		// Letting go of a long press is no tap: it would take back what the menu is about.
		if (held) return;
		const { shiftKey, ctrlKey, metaKey, altKey } = event.originalEvent as MouseEvent;
		const additive = shiftKey || ctrlKey || metaKey || altKey;
		events.onTap(selectedBy(event, cy, pointing), { additive });
	});
	cy.on('dbltap', (event) => {
		const selected = selectedBy(event, cy, pointing);
		if (selected?.kind === 'entity') events.onDoubleTap?.(selected.id);
	});
	cy.on('mousemove', (event) => hover(selectedBy(event, cy, pointing)));
	cy.on('dragfree', 'node', (event) => {
		const { x, y } = event.target.position();
		events.onDragEnd?.(event.target.id(), { x, y });
	});
	const context = (event: EventObject) =>
		events.onContext?.(selectedBy(event, cy, pointing), { ...event.renderedPosition });
	cy.on('cxttap', context);
	// A long press asks for the menu by touch alone: a mouse that is held is about to drag.
	cy.on('taphold', (event) => {
		if (!event.originalEvent.type.startsWith('touch')) return;
		held = true;
		context(event);
	});
	host.addEventListener('mouseleave', leave);
	return () => {
		host.removeEventListener('mouseleave', leave);
		leave();
	};
}

function selectedBy(
	{ target, renderedPosition }: EventObject,
	cy: Core,
	pointing: Pointing
): Selected | null {
	if (target === cy || target.isEdge()) {
		// A label lies above the lines: pointing at it means what it names.
		const label = pointing.labelAt(renderedPosition);
		if (label?.kind === 'node') return { kind: 'entity', id: label.id };
		const id = label?.id ?? (target === cy ? null : edgeId(target.id()));
		const edge = id === null ? undefined : pointing.edgeOf(id);
		return edge ? selectedEdge(edge) : null;
	}
	return { kind: 'entity', id: target.id() };
}
