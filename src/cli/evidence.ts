import { rankSources, weigh, whatFell, wholeEvidence } from '$lib/evidence';
import { lookup, type Investigation } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { openFolder } from '$lib/server';
import type { Console } from './console';

/** What the command was asked: sources to take out, none for the ranking of all. */
export interface EvidenceAsked {
	readonly investigation: string;
	readonly folder: string;
	readonly json: boolean;
	readonly without: readonly string[];
}

/** Prints how much hangs on each source alone or, where some are taken out, what falls with them. */
export async function evidence(asked: EvidenceAsked, console: Console): Promise<number> {
	const opened = await openFolder(asked.folder).open(asked.investigation);
	if (!opened) {
		console.err(`${asked.folder}: there is no investigation ${asked.investigation}`);
		return 2;
	}
	const { investigation } = opened;
	if (!investigation) {
		console.err(`${asked.investigation} has errors: npm run --silent sourceline -- check says which`);
		return 1;
	}
	const unknown = asked.without.filter((id) => !lookup(investigation).sources.has(id));
	if (unknown.length > 0) {
		console.err(`${asked.investigation}: there is no source ${unknown.join(', ')}`);
		return 2;
	}
	if (asked.without.length > 0) printFallen(investigation, asked, console);
	else printRanking(investigation, asked, console);
	return 0;
}

function printRanking(investigation: Investigation, { json }: EvidenceAsked, console: Console) {
	const ranking = rankSources(investigation, wholeEvidence(investigation));
	if (json)
		return console.out(JSON.stringify({ ranking: ranking.map(({ id, alone }) => ({ source: id, alone })) }));
	const width = Math.max(0, ...ranking.map(({ id }) => id.length));
	console.out(`${'source'.padEnd(width)}  assertions that it alone supports`);
	for (const { id, alone } of ranking) console.out(`${id.padEnd(width)}  ${alone.length}`);
}

function printFallen(investigation: Investigation, { json, without }: EvidenceAsked, console: Console) {
	const after = weigh(investigation, { withoutSources: without, withoutOrigins: [] });
	const fallen = whatFell(buildNetwork(investigation), wholeEvidence(investigation), after);
	const { vanished, singleOrigin, weakened, cutOff } = fallen;
	if (json) return console.out(JSON.stringify({ vanished, singleOrigin, weakened, cutOff }));
	const lists: readonly [string, readonly string[]][] = [
		['assertions that vanish', vanished],
		['assertions that fall to one origin', singleOrigin],
		['assertions whose standing weakens', weakened],
		['entities cut off', cutOff]
	];
	for (const [words, ids] of lists) {
		console.out(`${words}: ${ids.length}`);
		for (const id of ids) console.out(`  ${id}`);
	}
}
