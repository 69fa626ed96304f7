/** Finds what `$lib/…` and `./…` mean, so that the layer rules see every import of ours. */
const { existsSync, statSync } = require('node:fs');
const path = require('node:path');

const root = __dirname;
const aliases = { $lib: path.join(root, 'src/lib'), $messages: path.join(root, 'src/messages') };
const endings = ['', '.ts', '.svelte.ts', '.js', '/index.ts'];

exports.interfaceVersion = 2;
exports.resolve = (source, file) => {
	const [first] = source.split('/');
	const aliased = aliases[first] && path.join(aliases[first], source.slice(first.length));
	const base = aliased ?? (source.startsWith('.') ? path.resolve(path.dirname(file), source) : undefined);
	if (base === undefined) return { found: false };
	const found = endings
		.map((ending) => base.replace(/\.js$/, '') + ending)
		.concat(base)
		.find(isFile);
	return found ? { found: true, path: found } : { found: false };
};

function isFile(candidate) {
	return existsSync(candidate) && statSync(candidate).isFile();
}
