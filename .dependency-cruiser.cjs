/** Who may import whom is linted (layers.js); here, that nothing imports itself in a circle and nothing is left over. */
module.exports = {
	forbidden: [{ name: 'no-circular', severity: 'error', from: {}, to: { circular: true } }],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^src/messages' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true
	}
};
