/** Duty of care: a figure of people who are left out of it, or named by a letter. */
import { withhold, withholdView, type WithholdChoice, type WithholdMapping } from '$lib/formats/withhold';
import { sliceOf, weigh } from '$lib/evidence';
import { cares, type Care } from '$lib/model';
import { buildNetwork, type Network } from '$lib/network';
import { depict, type Picture } from '$lib/picture';
import type { View } from '$lib/view';
import { withheldWords } from '$lib/wording';
import type { Standing } from './standing';

/** What is to become of the people who are flagged so; of those not named here nothing. */
export type CareChoices = Readonly<Partial<Record<Care, WithholdChoice>>>;

export interface Protected {
	readonly network: Network;
	readonly view: View;
	/** Where everything stands on the screen, of those who are left. */
	readonly screen: Standing | null;
	/** Whom the figure withholds, as a sentence; empty where nobody is. */
	readonly words: string;
	/** The same of all that the records hold, where not only what is shown is handed on. */
	readonly wordsOfAll: string;
	/** Whether anybody at all is withheld: then nothing of it leads to the full network, which names them. */
	readonly withholds: boolean;
	/** Whether somebody at the centre of its spotlight is left out, so that it shows the rest of those around them. */
	readonly centreLeftOut: boolean;
	/** Whether a text names one of them. */
	readonly names: (text: string) => boolean;
}

/** The flags that people on a picture bear, or without one in all of the records, in the order of the glossary. */
export function caresOn({ investigation }: Network, picture?: Pick<Picture, 'nodes'>): readonly Care[] {
	const shown = picture && new Set(picture.nodes.map(({ id }) => id));
	const borne = new Set(
		investigation.entities.flatMap(({ id, care }) => (shown?.has(id) === false ? [] : care))
	);
	return cares.filter((care) => borne.has(care));
}

/**
 * The network and View that a figure is made of where people are withheld: everything made of it (picture, words,
 * numbers, what it carries) comes from records in which they are not named. Whoever bears two flags gets the more careful
 * of the two.
 */
export function protect(network: Network, view: View, care: CareChoices, screen: Standing | null): Protected {
	const { investigation } = network;
	const choices = new Map<string, WithholdChoice>();
	for (const entity of investigation.entities) {
		const asked = entity.care.flatMap((each) => care[each] ?? []);
		const [first] = asked;
		if (first) choices.set(entity.id, asked.includes('leave-out') ? 'leave-out' : first);
	}
	if (choices.size === 0) return { network, view, screen, ...nobody };
	const whole = withhold(investigation, choices, investigation, view.language);
	const picture = depict(network, weigh(investigation, view), view);
	// What is said is of those whom the figure would have shown; the rest of the investigation is none of its readers' business.
	const { withheld } = withhold(sliceOf(investigation, picture), choices, investigation);
	const { entities } = whole.mapping;
	const centreLeftOut = (view.spotlight?.centre ?? []).some((id) => entities.get(id) === null);
	// Without its centre a spotlight would show everybody.
	const rest: View = centreLeftOut
		? { ...view, spotlight: null, only: picture.nodes.map(({ id }) => id) }
		: view;
	return {
		network: buildNetwork(whole.investigation),
		view: withholdView(rest, whole.mapping),
		screen: screen && without(screen, whole.mapping),
		words: withheldWords(withheld, view.language),
		wordsOfAll: withheldWords(whole.withheld, view.language),
		withholds: true,
		centreLeftOut,
		names: whole.names
	};
}

const nobody = { words: '', wordsOfAll: '', withholds: false, centreLeftOut: false, names: () => false };

function without({ positions, sides, regions }: Standing, { entities }: WithholdMapping): Standing {
	const idOf = (id: string) => (entities.has(id) ? (entities.get(id) ?? null) : id);
	const mapped = <Value>(from: ReadonlyMap<string, Value>) =>
		new Map([...from].flatMap(([id, value]) => [[idOf(id), value] as const].filter(isHere)));
	return { positions: mapped(positions), regions, ...(sides ? { sides: mapped(sides) } : {}) };
}

const isHere = <Value>(entry: readonly [string | null, Value]): entry is readonly [string, Value] =>
	entry[0] !== null;
