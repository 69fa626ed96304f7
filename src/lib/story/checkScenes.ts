import { weigh } from '$lib/evidence';
import {
	citationsIn,
	inOrder,
	sceneKey,
	type Investigation,
	type Problem,
	type ProblemCode,
	type Reading,
	type RecordKind,
	type RecordPlace,
	type Scene,
	type Story
} from '$lib/model';
import { buildNetwork, type Network } from '$lib/network';
import { depict, type Picture } from '$lib/picture';
import { writeSelected, type Ignored, type ReadView, type Selected } from '$lib/view';
import { sceneViews } from './sceneViews';

/**
 * Checks what the scenes of an investigation's stories show: an id or a value in a patch that cannot be followed takes the
 * story out; an empty picture, or something pointed at that is not on it, is a warning.
 */
export function checkScenes(reading: Reading): Reading {
	const { investigation } = reading;
	if (!investigation || investigation.stories.length === 0) return reading;
	const network = buildNetwork(investigation);
	const found = investigation.stories.map((story) => problemsOf(story, network, reading));
	const sound = investigation.stories.filter(
		(_, at) => !found[at]?.some(({ severity }) => severity === 'error')
	);
	return {
		...reading,
		investigation: { ...investigation, stories: sound },
		problems: inOrder([...reading.problems, ...found.flat()])
	};
}

function problemsOf(story: Story, network: Network, reading: Reading): readonly Problem[] {
	const reports: Problem[] = [];
	const views = sceneViews(story, network.investigation);
	story.scenes.forEach((scene, index) => {
		const seen = views[index];
		if (!seen) return;
		const key = sceneKey(story, scene.id);
		const report: Report = (code, values, severity, kind = 'scene', field, item) => {
			const { file, line } = placeOf(reading, kind, key, field, item);
			reports.push({ severity, file, line, code, values });
		};
		checkPatch(scene, seen.ignored, network.investigation, report);
		checkPicture(scene, seen, network, report);
	});
	return reports;
}

/** Where something of a scene stands; of prose the item is the line of it. In a document it is one value of its scene. */
function placeOf({ at }: Reading, kind: RecordKind, key: string, field?: string, item = 0): RecordPlace {
	if (kind !== 'prose') return at(kind, key, field, item);
	const start = at(kind, key);
	return start.file === '' ? at('scene', key) : { file: start.file, line: start.line + item };
}

type Report = (
	code: ProblemCode,
	values: Problem['values'],
	severity: Problem['severity'],
	kind?: RecordKind,
	field?: string,
	item?: number
) => void;

const named: Readonly<Record<string, ProblemCode>> = {
	spotlight: 'unknown-entity',
	only: 'unknown-entity',
	hidden: 'unknown-entity',
	moved: 'unknown-entity',
	select: 'unknown-assertion',
	light: 'unknown-assertion',
	without: 'unknown-source',
	'without-origins': 'unknown-origin'
};

/** What of a scene's own patch could not be followed, each on its line. */
function checkPatch(
	{ patch }: Scene,
	ignored: readonly Ignored[],
	{ vocabulary }: Investigation,
	report: Report
) {
	for (const { parameter, value, why } of ignored) {
		const values = patch[parameter];
		if (!values) continue;
		const item = values.indexOf(value);
		const at = ['scene', parameter, item < 0 ? undefined : item] as const;
		const code = why === 'unknown-id' ? named[parameter] : undefined;
		if (code) report(code, { named: value }, 'error', ...at);
		else if (why === 'unknown-parameter')
			report('unknown-key', { key: parameter, known: known.join(', ') }, 'error', ...at);
		else report('wrong-shape', { field: parameter, expected: 'value' }, 'error', ...at);
	}
	patch.sectors?.forEach((sector, item) => {
		if (!vocabulary.sectors.some(({ id }) => id === sector))
			report('unknown-sector', { named: sector }, 'error', 'scene', 'sectors', item);
	});
}

/** What a scene may set: the parameters of an address (docs/stories.md). */
const known = [
	...[
		'again',
		'spotlight',
		'depth',
		'sectors',
		'only',
		'hidden',
		'light',
		'select',
		'filter',
		'period',
		'lens'
	],
	...['without', 'without-origins', 'without-all', 'layout', 'seed', 'frame', 'moved', 'camera']
];

function checkPicture(scene: Scene, { view }: ReadView, network: Network, report: Report) {
	const picture = depict(network, weigh(network.investigation, view), view);
	const { title, question } = scene;
	if (picture.nodes.length === 0) return report('scene-shows-nothing', { title }, 'warning');
	const shows = pointable(picture, network.investigation);
	view.light.forEach((selected, item) => {
		const own = scene.patch.light;
		if (own && !shows(selected))
			report('not-on-picture', { named: writeSelected(selected), title }, 'warning', 'scene', 'light', item);
	});
	const unseen = (text: string) => citationsIn(text).filter(({ id }) => !shows({ kind: 'relationship', id }));
	for (const { id, line } of unseen(scene.body))
		report('not-on-picture', { named: id, title }, 'warning', 'prose', undefined, line);
	for (const field of ['hide', 'find'] as const)
		question?.[field].forEach((id, item) => {
			if (!shows({ kind: 'entity', id }) && !shows({ kind: 'relationship', id }))
				report('not-on-picture', { named: id, title }, 'warning', 'question', field, item);
		});
	for (const { id } of unseen(question?.answer ?? ''))
		report('not-on-picture', { named: id, title }, 'warning', 'question', 'answer');
}

/** Tells what a picture shows of an investigation: an entity, a relationship, a property of an entity that it shows. */
function pointable(picture: Picture, investigation: Investigation): (selected: Selected) => boolean {
	const nodes = new Set(picture.nodes.map(({ id }) => id));
	const ties = new Set(picture.edges.flatMap(({ relationships }) => relationships));
	const bearers = new Map(
		investigation.entities.flatMap(({ id, properties }) => properties.map((property) => [property.id, id]))
	);
	return ({ kind, id }) => {
		if (kind === 'entity') return nodes.has(id);
		if (kind === 'bundle') return picture.edges.some((edge) => edge.id === id);
		return ties.has(id) || nodes.has(bearers.get(id) ?? '');
	};
}
