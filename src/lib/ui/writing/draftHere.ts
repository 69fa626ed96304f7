import type { Investigation, Problem, Story } from '$lib/model';
import { Drafts } from '$lib/state/drafts.svelte';
import { checkDraft, storyOf } from '$lib/story';
import type { Site } from '$lib/view';
import { draftPlace, type StoryPlace } from '../story/place';
import { browserKeeping } from '../views/browserKeeping';

/** A draft as its page shows it. */
interface DraftHere {
	readonly draft: Drafts['list'][number];
	/** As whoever opens its file would read it; null where it has an error. */
	readonly story: Story | null;
	readonly place: StoryPlace;
	readonly problems: readonly Problem[];
}

/** The draft of an id that this browser keeps of an investigation; null where there is none. */
export function draftHere(site: Site, investigation: Investigation, id: string | null): DraftHere | null {
	const keeping = browserKeeping();
	const { list } = new Drafts(keeping.local, investigation.about.id, keeping);
	const draft = list.find((each) => each.id === id);
	if (!draft) return null;
	const { story, front, scenes } = checkDraft(storyOf(draft.story), investigation, []);
	const problems = [...front, ...scenes.flat()];
	const place = draftPlace(site, investigation.about.id, draft.story.language, draft.id);
	return { draft, story, place, problems };
}
