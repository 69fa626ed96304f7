import { describe, expect, it } from 'vitest';
import { openingCamera } from '$lib/canvas/camera';
import { sceneryOf } from '$lib/canvas/extents';
import { weigh, wholeEvidence } from '$lib/evidence';
import { seededRandom } from '$lib/layouts/random';
import { arrangeSectors } from '$lib/layouts/sectors';
import { buildNetwork } from '$lib/network';
import { depict, groundsOf, place, type Measure } from '$lib/picture';
import { openFolder } from '$lib/server';
import { labelsAt, scaleOf, windowOf, zoomStep } from '$lib/state/labelling';
import { layoutGraph } from '$lib/layouts';
import { openingView } from '$lib/view';

const reading = await openFolder('graph-data').open('el-mencho-cjng');
const investigation = reading?.investigation;
if (!investigation) throw new Error('The first investigation cannot be read');
const network = buildNetwork(investigation);
/** About as wide as the letters that are shipped. */
const measure: Measure = (text, size) => text.length * size * 0.535;
const graph = layoutGraph(network, wholeEvidence(investigation), measure, 'tall');

/** What the picture on a phone's canvas begins with: the entities in sight, those of them without a name, the sectors named. */
function begin(language: 'en' | 'es', width: number, height: number) {
	if (!investigation) throw new Error('unreachable');
	const view = openingView(language);
	const picture = depict(network, weigh(investigation, view), view);
	const arrangement = arrangeSectors(graph, seededRandom(view.seed));
	const { positions, regions, sides } = arrangement;
	const grounds = groundsOf({ picture, positions, regions, sides, measure });
	const labelling = { picture, positions, regions: grounds, sides, measure };
	const named = labelsAt(labelling);
	const drawing = { picture, arrangement, labels: [], labelsAt: named, camera: null };
	const size = { width, height };
	const camera = openingCamera(sceneryOf(drawing, 0.6), size, 20);
	const window = windowOf({ camera, size, resting: true }, null);
	const labels = place({ ...labelling, scale: scaleOf(camera.zoom), growth: zoomStep, window });
	const seen = picture.nodes.filter(({ id }) => {
		const { x, y } = positions.get(id) ?? { x: NaN, y: NaN };
		return x > window.left && x < window.right && y > window.top && y < window.bottom;
	});
	const words = new Set(labels.map(({ kind, id }) => `${kind} ${id}`));
	return {
		camera,
		seen: seen.map(({ id }) => id),
		nameless: seen.filter(({ id }) => !words.has(`node ${id}`)).map(({ id }) => id),
		sectors: labels.filter(({ kind }) => kind === 'region').length
	};
}

describe.each(['en', 'es'] as const)('the opening picture on a phone, in %s', (language) => {
	it.each([
		[390, 625],
		[360, 560]
	])('has both of its middle and a name for what is in sight, at %i pixels', (width, height) => {
		const { camera, seen, nameless } = begin(language, width, height);
		expect(camera.zoom).toBeGreaterThanOrEqual(0.6);
		expect(seen).toEqual(expect.arrayContaining(['el-mencho', 'cjng']));
		expect(seen.length).toBeGreaterThan(25);
		expect(nameless.length).toBeLessThanOrEqual(1);
	});
});
