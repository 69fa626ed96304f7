import { weigh, type EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation } from '$lib/model';
import {
	altText,
	captionWords,
	figureTitle,
	longDescription,
	numberSources,
	tiedEnds,
	type Ends,
	type Numbering
} from '$lib/narration';
import type { Network } from '$lib/network';
import { depict, type Picture } from '$lib/picture';
import { lensNamed } from '$lib/picture/lens';
import { bundleEnds, type View } from '$lib/view';
import { withoutDirections } from '$lib/wording';

import type { FigureAsked } from './asked';
import { composeFigure } from './compose';
import type { Figure } from './display';
import { hidingOf } from './hide';
import type { Standing } from './standing';
import { namingWords, type OwnWords } from './ownWords';
import { presetOf } from './presets';
import { protect, type CareChoices } from './protect';
import { arrangeHere, standFor, standingOf, usualArranging, type Arrange, type Arranging } from './stand';

/** The choices that a figure is made by; null is as usual: what is written from the picture. */
export interface FigureChoices extends Pick<
	FigureAsked,
	| 'preset'
	| 'theme'
	| 'transparent'
	| 'text'
	| 'legend'
	| 'sources'
	| 'numbers'
	| 'subtitle'
	| 'credit'
	| 'day'
	| 'address'
	| 'inset'
> {
	readonly title: string | null;
	readonly caption: string | null;
	readonly description: string | null;
	readonly arranging: Arranging | null;
	/** How many of the most important entities it shows; null for all. Who is left stands where they stood. */
	readonly most: number | null;
	/** Whom the figure withholds. */
	readonly care: CareChoices;
	/** Ids of entities whose names, and of relationships whose lines, are hidden from who is asked. */
	readonly hidden?: readonly string[];
	/** Whether its file carries the live network, so that it opens again. */
	readonly carry: boolean;
}

/** The choices that nobody has made yet. */
export const usualChoices: FigureChoices = {
	preset: 'article',
	theme: 'light',
	transparent: false,
	text: 1,
	legend: true,
	sources: true,
	numbers: true,
	title: null,
	subtitle: '',
	caption: null,
	credit: '',
	description: null,
	day: '',
	address: null,
	arranging: null,
	most: null,
	care: {},
	carry: true
};

/** A figure and what it shows. */
export interface MadeFigure {
	readonly figure: Figure;
	/** The records that it was made of: of people who are withheld without what would name them. */
	readonly investigation: Investigation;
	readonly view: View;
	/** Whom it withholds, as a sentence; empty where nobody is. */
	readonly withheld: string;
	/** Where the full network is to be had; null where that is nowhere, or names whom the figure withholds. */
	readonly address: string | null;
	/** Which words that were written by hand name somebody whom it withholds. */
	readonly naming: readonly OwnWords[];
	readonly evidence: EvidenceIndex;
	readonly picture: Picture;
	/** The two whose ties it shows; null where it shows something else. */
	readonly ends: Ends | null;
	readonly standing: Standing;
	readonly words: Pick<FigureAsked, 'title' | 'caption' | 'description'>;
	/** The sources of its lines. */
	readonly numbering: Numbering;
	/** Every line as a sentence. */
	readonly lines: string;
}

/**
 * Makes the figure of a View. Where the screen has arranged it, `stands` says how everything stands there; without it,
 * or anew, `arrange` does.
 */
export async function makeFigure(
	whole: Network,
	asked: View,
	choices: FigureChoices,
	stands: Standing | null = null,
	arrange: Arrange = arrangeHere
): Promise<MadeFigure> {
	const safe = protect(whole, asked, choices.care, stands);
	const { network, view: scope, screen, words: ofAll } = safe;
	const address = safe.withholds ? null : choices.address;
	const { investigation } = network;
	const evidence = weigh(investigation, scope);
	const lens = scope.lens ? lensNamed(scope.lens) : undefined;
	// What is selected is for the screen; what a scene points out is for its readers.
	const seen = (of: View) => depict(network, evidence, { ...of, selection: [] }, undefined, lens);
	const all = seen(scope);
	const { most } = choices;
	const cut = most !== null && most < all.nodes.length;
	const view = cut ? ofMostImportant(scope, all, most) : scope;
	const withheld = cut && ofAll !== '' ? withheldAmong(whole, asked, choices.care, most) : ofAll;
	const whatShows = cut ? seen(view) : all;
	const arranging = choices.arranging ?? usualArranging(scope);
	// What suits the picture holds for all of it, so that nobody changes places when somebody leaves.
	const arranged = choices.arranging === 'anew' ? whatShows : all;
	const stood =
		arranging === 'shown' && screen !== null
			? screen
			: await standFor(network, scope, arranged, arranging, roomAspect(choices), arrange);
	const { told, hide } = hidingOf(investigation, choices.hidden ?? []);
	const { picture, standing } = hide(whatShows, cut ? standingOf(stood, whatShows) : stood);
	// What is hidden takes its number along, so that those of the others stay the scene's.
	const numbering = numberSources(investigation, evidence, whatShows, view.language);
	// Of a part of what ties two nobody can say that it ties them.
	const ends = cut ? null : tiedEnds(picture, view);
	const words = {
		title: choices.title ?? told(figureTitle(investigation, picture, view, ends)),
		caption: choices.caption ?? told(captionWords(investigation, evidence, picture, view, ends)),
		description: choices.description ?? told(altText(investigation, evidence, picture, view, ends))
	};
	const composed = composeFigure(
		{ investigation, evidence, view, picture, standing, numbering, told },
		{ ...choices, ...words, withheld, address }
	);
	const centreLeftOut = safe.centreLeftOut ? [{ code: 'centre-left-out' } as const] : [];
	const figure = { ...composed, warnings: [...centreLeftOut, ...composed.warnings] };
	const naming = namingWords(choices, safe.names);
	const lines = told(withoutDirections(longDescription(investigation, evidence, picture, view, numbering)));
	const shown = { investigation, view, evidence, picture, ends, standing };
	return { ...shown, figure, withheld, address, naming, words, numbering, lines };
}

/** Whom a figure withholds of the most important, whom it would have shown, as a sentence. */
function withheldAmong(whole: Network, asked: View, care: CareChoices, most: number): string {
	const picture = depict(whole, weigh(whole.investigation, asked), asked);
	return protect(whole, ofMostImportant(asked, picture, most), care, null).words;
}

/** About the width over height that a format leaves to its network. */
function roomAspect({ preset, inset, legend, sources }: FigureChoices): number {
	const { width, height } = presetOf(preset, inset);
	if (inset && inset.beside !== true) return width / (0.85 * inset.height);
	if (height === null) return 0.8;
	if (!legend && !sources) return width / (0.58 * height);
	return width / height >= 1.25 ? (0.68 * width) / (0.62 * height) : width / (0.48 * height);
}

/** A View of only what is selected: the entities, those at the ends of relationships, and those that details are of. */
export function ofSelection(view: View, network: Network): View {
	const { relationships, owners } = lookup(network.investigation);
	const ids = view.selection.flatMap(({ kind, id }) => {
		if (kind === 'entity') return [id];
		if (kind === 'bundle') return bundleEnds(id) ?? [];
		const tie = relationships.get(id);
		return tie ? [tie.subject, tie.object] : (owners.get(id) ?? []);
	});
	return { ...view, spotlight: null, only: [...new Set(ids)], selection: [] };
}

/** A View of the most important of what a picture shows. */
export function ofMostImportant(view: View, picture: Picture, count: number): View {
	const ranked = picture.nodes.toSorted(
		(one, other) => Number(other.centre) - Number(one.centre) || other.importance - one.importance
	);
	const kept = new Set(ranked.slice(0, count).map(({ id }) => id));
	return { ...view, only: picture.nodes.flatMap(({ id }) => (kept.has(id) ? [id] : [])) };
}
