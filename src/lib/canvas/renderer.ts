import type { Core } from 'cytoscape';

/** What of Cytoscape's renderer its types leave out: it draws in the next frame, and paper waits for none. */
interface Renderer {
	getCachedZSortedEles(): unknown;
	drawElements(context: CanvasRenderingContext2D, elements: unknown): void;
	getCachedImage(address: string, crossOrigin: string, onLoad: () => void): unknown;
}

const rendererOf = (cy: Core) => (cy as unknown as { renderer(): Renderer }).renderer();

/** Has images decoded before they are drawn: what is drawn while they are on their way goes without them. */
export function haveReady(cy: Core, images: readonly string[]) {
	const renderer = rendererOf(cy);
	for (const image of images) renderer.getCachedImage(image, 'anonymous', () => {});
}

/** A network as it stands, on a canvas of its own as large as another; `ratio` is pixels to a CSS pixel. */
export function rendered(cy: Core, { width, height }: HTMLCanvasElement, ratio: number): HTMLCanvasElement {
	const renderer = rendererOf(cy);
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const context = canvas.getContext('2d');
	if (!context) return canvas;
	const { x, y } = cy.pan();
	context.translate(x * ratio, y * ratio);
	context.scale(cy.zoom() * ratio, cy.zoom() * ratio);
	renderer.drawElements(context, renderer.getCachedZSortedEles());
	return canvas;
}
