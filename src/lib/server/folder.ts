import { isInvestigationId, KnownPieces, readInvestigation, readStoryAlone, type Problem } from '$lib/model';
import { checkScenes, storyFileName } from '$lib/story';
import { colourNames, iconNames, shapeNames } from '$lib/theme';
import path from 'node:path';
import { Below } from './below';
import type { KeptStory, Opened, Shelf, Shelved } from './shelf';
import { keepStoryFile, plainFolder, storyFiles, type StoryFile, type ToKeep } from './storyFiles';

const vocabularyFolder = 'vocabulary';
const drawn = { icons: iconNames, shapes: shapeNames, colours: colourNames };

interface Kept {
	readonly stamp: string;
	readonly opened: Opened;
	readonly known: KnownPieces;
}

/** The shelf that is a folder of YAML files, GRAPH_DATA. Reads below it only; what changed shows at the next call. */
export function openFolder(root: string): Shelf {
	return new FolderShelf(path.resolve(root));
}

class FolderShelf implements Shelf {
	readonly #below: Below;
	readonly #kept = new Map<string, Kept>();

	constructor(root: string) {
		this.#below = new Below(root);
	}

	async list(): Promise<readonly Shelved[]> {
		const names = await this.#below.folders().catch(() => []);
		const ids = names.filter(isShelved);
		return Promise.all(ids.map(async (id) => shelved(id, await this.open(id))));
	}

	async open(id: string): Promise<Opened | null> {
		if (!isShelved(id)) return null;
		const files = await this.#below.read(id);
		if (!files) return (await this.#below.leadsOut(id)) ? refused(id) : null;
		const vocabulary = await this.#below.read(vocabularyFolder);
		const stamp = `${files.stamp}\n\n${vocabulary?.stamp ?? ''}`;
		const kept = this.#kept.get(id);
		if (kept?.stamp === stamp) return kept.opened;
		const known = kept?.known ?? new KnownPieces();
		const read = checkScenes(
			readInvestigation(id, files.contents, vocabulary?.contents ?? new Map(), drawn, known)
		);
		const opened = { investigation: read.investigation, problems: read.problems };
		this.#kept.set(id, { stamp, opened, known });
		return opened;
	}

	async stories(id: string): Promise<readonly StoryFile[] | null> {
		const folder = isShelved(id) ? await plainFolder(this.#below.root, id).catch(() => null) : null;
		return folder === null ? null : storyFiles(folder);
	}

	async keepStory(id: string, asked: ToKeep): Promise<KeptStory | null> {
		const investigation = (await this.open(id))?.investigation;
		const folder = investigation ? await plainFolder(this.#below.root, id) : null;
		if (!investigation || !folder) return null;
		const { reading } = readStoryAlone(storyFileName(asked), { text: asked.text }, investigation);
		const problems = checkScenes(reading).problems.filter(({ severity }) => severity === 'error');
		return problems.length > 0 ? { refused: 'problems', problems } : keepStoryFile(folder, asked);
	}

	async problems(): Promise<readonly Problem[]> {
		const file = this.#below.root;
		try {
			await this.#below.folders();
			return [];
		} catch {
			return [{ severity: 'error', file, line: 1, code: 'missing-file', values: { file } }];
		}
	}
}

const isShelved = (name: string) => isInvestigationId(name) && name !== vocabularyFolder;

function refused(id: string): Opened {
	const problem = {
		severity: 'error',
		file: id,
		line: 1,
		code: 'unreadable-file',
		values: { file: id }
	} as const;
	return { investigation: null, problems: [problem] };
}

function shelved(id: string, opened: Opened | null): Shelved {
	const investigation = opened?.investigation ?? null;
	const count = (severity: Problem['severity']) =>
		(opened?.problems ?? []).filter((problem) => problem.severity === severity).length;
	return {
		id,
		title: investigation?.about.title ?? {},
		summary: investigation?.about.summary ?? {},
		entities: investigation?.entities.length ?? 0,
		relationships: investigation?.relationships.length ?? 0,
		sources: investigation?.sources.length ?? 0,
		stories: (investigation?.stories ?? []).map((story) => ({ ...story, scenes: story.scenes.length })),
		errors: count('error'),
		warnings: count('warning'),
		broken: investigation === null
	};
}
