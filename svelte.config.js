import node from '@sveltejs/adapter-node';
import files from '@sveltejs/adapter-static';
import { readFileSync, writeFileSync } from 'node:fs';

/** The node server, but on the loopback address unless HOST says otherwise: publishing is a decision. */
function loopbackServer() {
	const adapter = node();
	return {
		...adapter,
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await adapter.adapt(builder);
			const entry = readFileSync('build/index.js', 'utf8');
			writeFileSync('build/index.js', `process.env.HOST ??= '127.0.0.1';\n${entry}`);
		}
	};
}

/** Whether what is built is files for a host that answers nothing: `npm run build:static`. */
const isStatic = process.env.SOURCELINE_STATIC === 'true';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	kit: {
		adapter: isStatic ? files({ pages: 'build-static', assets: 'build-static' }) : loopbackServer(),
		// So that neither build takes away what the other is made of.
		outDir: isStatic ? '.svelte-kit/static' : '.svelte-kit',
		prerender: {
			handleUnseenRoutes: 'fail',
			// What asks for the writing desk names no place on the page.
			handleMissingId({ id, message }) {
				if (!/^write(=|$)/.test(id)) throw new Error(message);
			}
		},
		alias: { $messages: 'src/messages' },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'manifest-src': ['self'],
				'script-src': ['self'],
				// Cytoscape and Svelte's transitions write style elements at run time; scripts get no such leave.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				// The preview of what others may frame.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				// No page can say this of itself: on a host of files its headers have to.
				...(isStatic ? {} : { 'frame-ancestors': ['none'] })
			}
		}
	}
};

export default config;
