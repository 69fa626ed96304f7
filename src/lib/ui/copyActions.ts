import type { Workspace } from '$lib/state';
import { m } from '$messages/messages';
import type { Action } from './action';
import { linkTo } from './linkTo';

type Words = Action['label'];

/** Says what came of a copy. */
async function tell(workspace: Workspace, done: Words, task: () => Promise<unknown>) {
	const locale = { locale: workspace.language };
	workspace.screen.said = m['figure.making']({}, locale);
	workspace.screen.said = await task().then(
		() => done({}, locale),
		() => m['figure.not_copied']({}, locale)
	);
}

/** What puts the picture on the clipboard with one key. */
export const copyActions = [
	{
		id: 'copy-image',
		label: m['action.copy_image'],
		group: 'view',
		shortcuts: ['q'],
		when: ({ picture }) => picture.nodes.length > 0,
		run: (workspace) =>
			void tell(workspace, m['figure.copied_image'], async () =>
				(await import('./figure/copyImage')).copyImage(workspace)
			)
	},
	{
		id: 'copy-link',
		label: m['action.copy_link'],
		group: 'view',
		shortcuts: ['z'],
		when: () => true,
		run: (workspace) =>
			void tell(workspace, m['figure.copied_link'], () =>
				navigator.clipboard.writeText(linkTo(workspace, workspace.view))
			)
	},
	{
		id: 'copy-scene',
		label: m['story.copy'],
		group: 'view',
		shortcuts: [],
		when: () => true,
		run: (workspace) =>
			void tell(workspace, m['story.copied'], async () => {
				const { viewBlock } = await import('$lib/story/viewBlock');
				await navigator.clipboard.writeText(`${viewBlock(workspace.view, workspace.opening)}\n`);
			})
	}
] as const satisfies readonly Action[];
