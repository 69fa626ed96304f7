import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { doors, layers, pure } from './layers.js';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'build/',
			'build-static/',
			'.svelte-kit/',
			'src/messages/',
			'node_modules/',
			'static/',
			'test-results/'
		]
	},
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			// Addresses are made of a View by `writeAddress`, under no base path that a resolver would have to add.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		plugins: { boundaries },
		settings: {
			'import/resolver': { './eslint-resolver.cjs': {} },
			'boundaries/elements': Object.entries(layers).map(([type, { folder }]) => ({ type, pattern: folder }))
		},
		rules: {
			'boundaries/dependencies': [
				'error',
				{
					default: 'disallow',
					policies: [
						...Object.entries(layers).map(([type, { may }]) => ({
							from: { element: { type } },
							allow: { to: { element: { types: { anyOf: [type, ...may] } } } }
						})),
						{ from: { element: { type: '*' } }, allow: { to: { module: { origin: ['external', 'core'] } } } }
					]
				}
			],
			'no-console': 'error',
			'max-lines': ['error', { max: 300, skipBlankLines: true }],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }]
		}
	},
	...Object.entries(doors).map(([layer, closed]) => ({
		files: [`${layers[layer].folder}/**/*.{ts,svelte}`],
		rules: { 'no-restricted-imports': ['error', { patterns: closed }] }
	})),
	{
		files: pure.map((layer) => `src/lib/${layer}/**/*.ts`),
		ignores: [
			'src/lib/layouts/run.ts',
			'src/lib/layouts/worker.ts',
			'src/lib/evidence/ranking/run.ts',
			'src/lib/evidence/ranking/worker.ts'
		],
		rules: {
			// The pure core knows no DOM, clock or chance: they are handed in.
			'no-restricted-globals': [
				'error',
				'window',
				'document',
				'navigator',
				'fetch',
				'localStorage',
				'setTimeout',
				'setInterval',
				'requestAnimationFrame',
				'performance',
				'crypto'
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "MemberExpression[object.name='Math'][property.name='random']",
					message: 'Chance is handed in.'
				},
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'The clock is handed in.'
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'The clock is handed in.'
				}
			]
		}
	},
	{
		files: ['src/cli/**', 'scripts/**', 'tests/**'],
		rules: { 'no-console': 'off', 'max-lines-per-function': 'off' }
	},
	{ files: ['*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } }
);
