/** The canvas's place in the page: grounds below, the network, labels and marks above. */

export interface Layers {
	/** All of them in one box. */
	readonly root: HTMLElement;
	/** Where Cytoscape draws. */
	readonly host: HTMLElement;
	readonly under: CanvasRenderingContext2D;
	readonly over: CanvasRenderingContext2D;
	readonly ratio: number;
	readonly size: { readonly width: number; readonly height: number };
	/**
	 * Takes the size that there is now, with so many pixels to a CSS pixel, and keeps to it until it is let go with null;
	 * what was painted is gone.
	 */
	hold(ratio: number | null): void;
	destroy(): void;
}

const fill = 'position:absolute;inset:0;width:100%;height:100%;';

/** Puts the layers into a container and keeps them as large as it; `onResize` is called after they were emptied. */
export function createLayers(container: HTMLElement, onResize: () => void): Layers {
	const root = document.createElement('div');
	root.style.cssText = 'position:relative;width:100%;height:100%;overflow:hidden;';
	root.setAttribute('aria-hidden', 'true');
	const under = canvasLayer(root);
	const host = document.createElement('div');
	host.style.cssText = `${fill}touch-action:none;`;
	root.append(host);
	const over = canvasLayer(root);
	container.append(root);

	const layers = { root, host, under, over, ratio: 1, size: { width: 0, height: 0 } };
	const measure = (ratio = devicePixelRatio) => {
		layers.ratio = ratio;
		layers.size = { width: root.clientWidth, height: root.clientHeight };
		for (const { canvas } of [under, over]) {
			canvas.width = Math.round(layers.size.width * layers.ratio);
			canvas.height = Math.round(layers.size.height * layers.ratio);
		}
	};
	measure();
	let held = false;
	const onChange = () => {
		if (held) return;
		measure();
		onResize();
	};
	const observer = new ResizeObserver(() => {
		const { width, height } = layers.size;
		if (root.clientWidth !== width || root.clientHeight !== height) onChange();
	});
	observer.observe(root);
	const stopWatching = watchRatio(onChange);
	return Object.assign(layers, {
		hold(ratio: number | null) {
			held = ratio !== null;
			measure(ratio ?? devicePixelRatio);
		},
		destroy() {
			observer.disconnect();
			stopWatching();
			root.remove();
		}
	});
}

function canvasLayer(root: HTMLElement): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.style.cssText = `${fill}pointer-events:none;`;
	root.append(canvas);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no 2D canvas');
	return context;
}

/** A window that goes to another screen has other pixels without having another size. */
function watchRatio(onChange: () => void): () => void {
	let query: MediaQueryList | null = null;
	const watch = () => {
		query?.removeEventListener('change', changed);
		query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
		query.addEventListener('change', changed);
	};
	const changed = () => {
		watch();
		onChange();
	};
	watch();
	return () => query?.removeEventListener('change', changed);
}

/**
 * Puts everything onto the upper layer as one image: what is drawn while a page is on its way to paper, Chromium prints
 * from a record of the last strokes alone, and an image is one stroke.
 */
export function flatten({ under, over }: Layers, between: HTMLCanvasElement) {
	const all = document.createElement('canvas');
	const { width, height } = over.canvas;
	Object.assign(all, { width, height });
	for (const layer of [under.canvas, between, over.canvas]) all.getContext('2d')?.drawImage(layer, 0, 0);
	over.setTransform(1, 0, 0, 1, 0, 0);
	over.clearRect(0, 0, width, height);
	over.drawImage(all, 0, 0);
}
