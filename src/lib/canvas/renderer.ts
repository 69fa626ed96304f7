import type { Core } from 'cytoscape';

/** What of Cytoscape's renderer its types leave out: it draws in the next frame, and paper waits for none. */
interface Renderer {
	renderTo(context: CanvasRenderingContext2D, zoom: number, pan: Pan, ratio: number): void;
}
interface Pan {
	readonly x: number;
	readonly y: number;
}

/** Draws a network as it stands over what is on a canvas, at once; `ratio` is pixels to a CSS pixel. */
export function renderOnto(cy: Core, context: CanvasRenderingContext2D, ratio: number) {
	const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
	const { x, y } = cy.pan();
	context.setTransform(1, 0, 0, 1, 0, 0);
	renderer.renderTo(context, cy.zoom() * ratio, { x: x * ratio, y: y * ratio }, ratio);
}
