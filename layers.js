/**
 * Who may import whom: the one table that the linters enforce and the architecture document explains.
 * `may` names the layers that a layer imports, `folder` where it lives.
 *
 * @param {string} name
 * @param {string[]} may
 */
const lib = (name, ...may) => ({ folder: `src/lib/${name}`, may });

/** The layers that know no DOM, clock or chance: those are handed in. */
export const pure = [
	'model',
	'view',
	'network',
	'evidence',
	'wording',
	'filters',
	'picture',
	'narration',
	'story',
	'search',
	'layouts',
	'theme',
	'formats',
	'figure',
	'handouts'
];

/** What everything that shows something may know, in the order in which each follows from those before it. */
const core = ['model', 'view', 'network', 'evidence', 'wording', 'filters', 'picture', 'narration'];
/** @param {string} layer */
const before = (layer) => core.slice(0, core.indexOf(layer));
const shown = ['layouts', 'theme', 'formats', 'messages'];

/** @type {Record<string, { folder: string, may: string[] }>} */
export const layers = {
	messages: { folder: 'src/messages', may: [] },
	model: lib('model'),
	view: lib('view', 'model'),
	network: lib('network', 'model'),
	evidence: lib('evidence', ...before('evidence')),
	wording: lib('wording', 'model', 'view', 'evidence', 'messages'),
	filters: lib('filters', ...before('filters'), 'messages'),
	picture: lib('picture', ...before('picture'), 'messages'),
	narration: lib('narration', ...before('narration'), 'messages'),
	story: lib('story', ...core),
	search: lib('search', 'model', 'view', 'evidence', 'wording', 'narration'),
	layouts: lib('layouts', ...before('narration')),
	theme: lib('theme'),
	formats: lib('formats', 'model', 'view', 'evidence', 'wording', 'picture'),
	figure: lib('figure', ...core, 'layouts', 'theme', 'formats', 'messages'),
	handouts: lib('handouts', ...core, 'story', 'layouts', 'theme', 'formats', 'figure', 'messages'),
	canvas: lib('canvas', 'model', 'view', 'picture', 'layouts', 'theme'),
	state: lib('state', ...core, ...shown, 'story'),
	ui: lib(
		'ui',
		...core.filter((layer) => layer !== 'network'),
		...shown,
		'search',
		'story',
		'figure',
		'handouts',
		'canvas',
		'state'
	),
	server: lib('server', ...pure),
	routes: {
		folder: 'src/routes',
		may: ['ui', 'state', 'server', 'story', 'view', 'model', 'wording', 'formats', 'theme', 'messages']
	},
	cli: { folder: 'src/cli', may: [...pure, 'server', 'messages'] }
};

/** @param {string} name */
const closed = (name) => ({ group: [name, `${name}/*`], message: `${name} has its own door: see layers.js` });
/** @type {Record<string, string[]>} */
const packages = {
	cytoscape: ['canvas', 'layouts'],
	graphology: ['network', 'formats'],
	minisearch: ['search'],
	svelte: ['state', 'ui', 'routes']
};

/** Packages that only certain layers may import: for each layer the patterns that are closed to it. */
export const doors = Object.fromEntries(
	Object.keys(layers).map((layer) => [
		layer,
		[
			...Object.entries(packages)
				.filter(([, open]) => !open.includes(layer))
				.map(([name]) => closed(name)),
			...(layer === 'layouts'
				? []
				: [{ group: ['graphology-layout*', 'cytoscape-*'], message: 'layouts/ only' }]),
			...(['state', 'ui', 'routes'].includes(layer)
				? []
				: [{ group: ['$app/*', '$env/*'], message: 'Svelte only in state/, ui/, routes/' }])
		]
	])
);
