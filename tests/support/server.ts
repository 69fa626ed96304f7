import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A built server on a free port of this machine, over a folder of investigations. */
export interface Running {
	readonly address: string;
	stop(): Promise<void>;
}

/** Starts the built server (`npm run build` comes before the tests) and waits until it says where it listens. */
export async function serve(folder: string, environment: Record<string, string> = {}): Promise<Running> {
	const port = String(20_000 + Math.floor(Math.random() * 20_000));
	const child = spawn(process.execPath, ['build/index.js'], {
		env: { ...process.env, GRAPH_DATA: folder, PORT: port, ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	const listening = new Promise<string>((resolve, reject) => {
		child.stdout.on('data', (chunk: Buffer) => {
			printed += chunk.toString();
			const [, address] = /Listening on (http:\S+)/.exec(printed) ?? [];
			if (address) resolve(address);
		});
		child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		child.on('exit', () => reject(new Error(`The server ended:\n${printed}`)));
	});
	return {
		address: await listening,
		async stop() {
			child.kill();
			await once(child, 'exit');
		}
	};
}
