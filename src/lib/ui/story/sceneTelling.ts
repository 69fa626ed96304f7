import { lookup } from '$lib/model';
import { assertionSentence } from '$lib/narration';
import type { Workspace } from '$lib/state';
import type { SceneSources } from '$lib/story';
import { pageOf, writeAddress, type Site, type View } from '$lib/view';
import type { Telling } from './telling';

export interface SceneTelling {
	readonly workspace: Workspace;
	readonly site: Site;
	/** Its id. */
	readonly scene: string;
	/** What its picture shows. */
	readonly view: View;
	readonly sources: SceneSources;
	/** A question stands open whose answer the sentences of its lines would give away. */
	readonly discreet: boolean;
	readonly open: (assertion: string) => void;
}

/** What the words of a scene ask of the page that they stand on; asked anew each time. */
export function tellingOf(on: SceneTelling): Telling {
	const { workspace } = on;
	const { investigation } = workspace;
	return {
		get language() {
			return workspace.language;
		},
		numbersOf: (id) => on.sources.numbersOf(id),
		sentenceOf(id) {
			const assertion = lookup(investigation).assertions.get(id);
			const evidence = workspace.evidence.get(id);
			return assertion && evidence && !on.discreet
				? assertionSentence(investigation, assertion, evidence, workspace.language)
				: '';
		},
		// An address tells what a scene points out, and so who it is that goes without a name.
		addressOf: (id) =>
			on.discreet
				? `#${on.scene}`
				: networkAddress(workspace, on.site, { ...on.view, selection: [{ kind: 'relationship', id }] }),
		open: (id) => on.open(id)
	};
}

/** Where the network shows a View. */
export function networkAddress({ language, investigation, opening }: Workspace, site: Site, view: View) {
	return pageOf(site, language, investigation.about.id, writeAddress(view, opening));
}
