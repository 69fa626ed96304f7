/**
 * Builds the site as files for a host that answers nothing, into `build-static/`: every page in every language, its
 * data, its files to take away and its pictures. It works under any path, since pages name each other from where they
 * stand. GRAPH_DATA names the folder of investigations; SITE the address where the files will be found, for what must be
 * known from outside: link previews, search engines. An investigation with errors is not published: it says which.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @param {string} relative */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const folder = path('../build-static/');
const site = (process.env.SITE ?? '').replace(/\/+$/, '');
if (site !== '' && !/^https?:\/\/[^/?#\s]+[^?#\s]*$/.test(site)) {
	process.stderr.write(`SITE=${site}: an address as https://example.org/networks\n`);
	process.exit(2);
}

/** @param {string} command @param {string[]} words */
function run(command, ...words) {
	try {
		execFileSync(command, words, {
			cwd: path('..'),
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, SOURCELINE_STATIC: 'true' }
		});
	} catch (error) {
		process.exit(error instanceof Error && 'status' in error ? Number(error.status ?? 1) : 1);
	}
}

run('npm', 'run', '--silent', 'messages');
run('npm', 'run', '--silent', 'sourceline', '--', 'check', process.env.GRAPH_DATA ?? 'graph-data');
run('npx', 'vite', 'build', '--logLevel', 'warn');

/** The pages, as paths with a slash at each end. */
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((name) => name === 'index.html' || name.endsWith('/index.html'))
	.map((name) => `/${name.slice(0, -'index.html'.length)}`)
	.sort();
const base = site === '' ? '' : new URL(site).pathname.replace(/\/$/, '');
/** Pages that nobody looks for: in somebody's frame, of a file that is opened, of a draft, of whoever speaks. */
const apart = [/^(\/es)?\/(embed|opened)\//, /^(\/es)?\/[^/]+\/(draft|stories\/[^/]+\/presenter)\//];
const found = pages.filter((page) => !apart.some((pattern) => pattern.test(page)));

/** What a page says that is not there, in each language. @param {string} language */
function missing(language) {
	const { error } = JSON.parse(readFileSync(path(`../messages/${language}.json`), 'utf8'));
	return { what: error.not_found, help: error.not_found_help };
}
const [en, es] = [missing('en'), missing('es')];
// Hosts answer with this whatever was asked, at any depth: so it stands alone, and leads home where home is known.
writeFileSync(
	`${folder}404.html`,
	readFileSync(path('../src/error.html'), 'utf8')
		.replace(/<h1>[^<]*/, `<h1>${en.what} (404)`)
		.replace(/<h2>[^<]*/, `<h2>${es.what}`)
		.replace(/<p>[^<]*(?=<a href="\/")/, `<p>${en.help} `)
		.replace(/<p>[^<]*(?=<a href="\/\?lang=es")/, `<p>${es.help} `)
		.replaceAll('%sveltekit.status%', '404')
		.replaceAll('href="/', `href="${base}/`)
		.replace('/?lang=es', '/es/')
);
if (site !== '') {
	const urls = found.map((page) => `\t<url><loc>${site}${page}</loc></url>`).join('\n');
	writeFileSync(
		`${folder}sitemap.xml`,
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`
	);
	if (base === '')
		writeFileSync(`${folder}robots.txt`, `User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`);
}
process.stdout.write(
	`build-static: ${pages.length} pages, for any host of files and any path${site === '' ? '. Without SITE=https://... the previews of links and search engines are told no whole address' : ''}\n`
);
