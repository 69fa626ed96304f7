import type { Investigation, Story } from '$lib/model';
import { TalkLink, type Talk } from '$lib/state';
import { talkReader, type TalkRole } from '$lib/story';
import { untrack } from 'svelte';
import { channelOf, newTalkId } from './openTalk';

/** Milliseconds between two questions whether the other window is there. */
const every = 1000;

export interface Joining {
	readonly talk: Talk;
	/** The talk's id. */
	readonly id: string;
	readonly role: TalkRole;
	readonly story: Story;
	readonly investigation: Investigation;
	readonly onousted?: () => void;
	readonly onended?: () => void;
}

/** Puts this window in step with the other windows of a talk, for as long as the component lives that calls it. */
export function joinTalk({ talk, id, role, story, investigation, onousted, onended }: Joining): TalkLink {
	const link = new TalkLink({
		talk,
		role,
		own: newTalkId(),
		wire: new BroadcastChannel(channelOf(id)),
		read: talkReader(story, investigation),
		...(onousted ? { onousted } : {}),
		...(onended ? { onended } : {})
	});
	$effect(() => link.tell(talk.snapshot));
	$effect(() => link.trace(talk));
	$effect(() => nameWhoIsPressed(talk));
	$effect(() => {
		const asking = setInterval(() => link.ask(), every);
		const leave = () => link.leave();
		addEventListener('pagehide', leave);
		return () => {
			clearInterval(asking);
			removeEventListener('pagehide', leave);
			leave();
			link.close();
		};
	});
	return link;
}

/** While names are hidden, pressing somebody on the picture tells who it is. What a scene selects was pressed by nobody. */
function nameWhoIsPressed(talk: Talk) {
	const { player, workspace } = talk;
	const { selection } = workspace.view;
	if (!player.nameless || selection === player.view?.selection) return;
	untrack(() => {
		for (const { kind, id } of selection) if (kind === 'entity') talk.tellName(id);
	});
}
