import { m } from '$messages/messages';
import { printedAddress } from '$lib/view';
import type { Language } from '$lib/model';
import { setLines } from './setBlocks';
import { inkSoft, type } from './type';
import type { Tag, Unit } from './unit';

export interface SceneHead {
	/** What stands above its title: its number. */
	readonly above: string;
	readonly title: string;
	/** Where it is told; null where that is nowhere, or not to be printed. */
	readonly address: string | null;
}

/** The heading of a scene, all of it staying with what is below; its title is a bookmark. */
export function sceneHead({ above, title, address }: SceneHead, width: number, within: Tag): readonly Unit[] {
	const set = (spans: Parameters<typeof setLines>[0], tag: Tag, setting: Parameters<typeof setLines>[2]) =>
		setLines(spans, { left: 0, width, within: tag }, setting).map((unit): Unit => ({
			...unit,
			before: 0,
			keeps: true
		}));
	const link =
		address === null
			? []
			: [{ text: ` ${printedAddress(address)}`, href: address, fill: inkSoft, weight: 500 as const }];
	const titled = set([{ text: title }], { type: 'H2', within }, type.scene);
	const numbered = set(
		[{ text: above }, ...(link.length > 0 ? [{ text: ' · ' }, ...link] : [])],
		{ type: 'P', within },
		type.label
	);
	return [...numbered.map((unit, at) => (at === 0 ? { ...unit, bookmark: title } : unit)), ...titled];
}

/** A small heading within a scene. */
export function label(text: string, width: number, within: Tag, before = 8): readonly Unit[] {
	return setLines([{ text }], { left: 0, width, within: { type: 'H3', within } }, type.label).map(
		(unit, at): Unit => ({ ...unit, height: unit.height + 1.5, before: at === 0 ? before : 0, keeps: true })
	);
}

/** "Sources" above a list of them. */
export const sourcesWords = (language: Language) => m['handout.sources']({}, { locale: language });
