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
	'search',
	'layouts',
	'theme',
	'formats',
	'figure'
];

/** @type {Record<string, { folder: string, may: string[] }>} */
export const layers = {
	messages: { folder: 'src/messages', may: [] },
	model: lib('model'),
	view: lib('view', 'model'),
	network: lib('network', 'model'),
	evidence: lib('evidence', 'model', 'view', 'network'),
	wording: lib('wording', 'model', 'view', 'evidence', 'messages'),
	filters: lib('filters', 'model', 'view', 'network', 'evidence', 'wording', 'messages'),
	picture: lib('picture', 'model', 'view', 'network', 'evidence', 'wording', 'filters', 'messages'),
	narration: lib(
		'narration',
		'model',
		'view',
		'network',
		'evidence',
		'wording',
		'filters',
		'picture',
		'messages'
	),
	search: lib('search', 'model', 'view', 'evidence', 'wording', 'narration'),
	layouts: lib('layouts', 'model'),
	theme: lib('theme'),
	formats: lib('formats', 'model', 'view', 'evidence', 'wording', 'picture'),
	figure: lib('figure', 'model', 'view', 'evidence', 'wording', 'picture', 'narration', 'theme', 'formats'),
	canvas: lib('canvas', 'model', 'view', 'picture', 'layouts', 'theme'),
	state: lib(
		'state',
		'model',
		'view',
		'network',
		'evidence',
		'wording',
		'filters',
		'picture',
		'narration',
		'layouts',
		'theme',
		'formats',
		'messages'
	),
	ui: lib(
		'ui',
		'model',
		'view',
		'evidence',
		'wording',
		'filters',
		'picture',
		'narration',
		'search',
		'layouts',
		'theme',
		'formats',
		'figure',
		'canvas',
		'state',
		'messages'
	),
	server: lib('server', ...pure),
	routes: {
		folder: 'src/routes',
		may: ['ui', 'state', 'server', 'view', 'model', 'wording', 'formats', 'theme', 'messages']
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
