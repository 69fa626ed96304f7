import { sliceOf, weigh } from '$lib/evidence';
import { openingOf } from '$lib/filters';
import { writeSourcelineJson } from '$lib/formats';
import { viewOfSlice } from '$lib/formats/carried';
import type { OneFile } from '$lib/formats/oneFile/oneFileHtml';
import type { Network } from '$lib/network';
import { depict } from '$lib/picture';
import type { Site, View } from '$lib/view';
import { publishedQuery, type EmbedChoice } from '$lib/view/embed';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import { protect, type CareChoices } from './protect';

export interface OneFileChoices {
	/** Whether it holds the slice that is shown, and not all of the investigation. */
	readonly onlyShown: boolean;
	/** Whom it withholds. */
	readonly care: CareChoices;
	readonly embed: EmbedChoice;
	/** How the site with the full network is found, from anywhere; null where there is none to lead to. */
	readonly site: Site | null;
}

/** What goes into a one-file network beside its code, and under which id the investigation goes there. */
export interface OneFileContent {
	readonly id: string;
	readonly file: OneFile;
	/** Whether somebody at the centre of its spotlight is left out, so that it shows the rest of those around them. */
	readonly centreLeftOut: boolean;
}

/** What a one-file network of a View holds. All of it comes from records in which nobody is named who is withheld. */
export function oneFileOf(whole: Network, asked: View, choices: OneFileChoices): OneFileContent {
	const safe = protect(whole, asked, choices.care, null);
	const { network, view, words, wordsOfAll } = safe;
	const { onlyShown, embed, site } = choices;
	const { language } = view;
	const locale = { locale: language };
	let { investigation } = network;
	let shown = view;
	if (onlyShown) {
		const picture = depict(network, weigh(investigation, view), view);
		investigation = sliceOf(investigation, picture);
		shown = viewOfSlice(investigation, view, picture);
	}
	const { id, title } = investigation.about;
	const withheld = onlyShown ? words : wordsOfAll;
	return {
		id,
		centreLeftOut: safe.centreLeftOut,
		file: {
			investigation: writeSourcelineJson(investigation),
			query: publishedQuery(shown, openingOf(investigation, 'en'), embed),
			title: inLanguage(title, language),
			language,
			// The full network names whom the file does not.
			site: safe.withholds ? null : site,
			noScript: m['onefile.no_script']({}, locale),
			said: [onlyShown ? m['onefile.slice']({}, locale) : '', withheld].filter((each) => each !== '')
		}
	};
}
