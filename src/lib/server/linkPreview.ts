import { weigh } from '$lib/evidence';
import {
	makeFigure,
	ofMostImportant,
	protect,
	usualChoices,
	writeSvg,
	type Figure,
	type FigureChoices
} from '$lib/figure';
import { openingOf } from '$lib/filters';
import type { Investigation, Language } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { countWords, inLanguage } from '$lib/wording';
import { rasterise } from './rasterise';

/** Entities whose names can be read at the size of a thumbnail. */
const mostShown = 11;

/** Nobody who is to be protected is carried to where their name stands without its sources. */
const care: FigureChoices['care'] = { minor: 'leave-out', victim: 'leave-out', witness: 'leave-out' };

const drawn = new WeakMap<Investigation, Map<Language, Promise<Uint8Array>>>();

/** The picture beside a link to an investigation, as PNG: the most important of what it opens with. Drawn once. */
export function linkPreview(investigation: Investigation, language: Language): Promise<Uint8Array> {
	const kept = drawn.get(investigation) ?? new Map<Language, Promise<Uint8Array>>();
	drawn.set(investigation, kept);
	const preview = kept.get(language) ?? draw(investigation, language);
	kept.set(language, preview);
	return preview;
}

async function draw(investigation: Investigation, language: Language): Promise<Uint8Array> {
	const figure = await previewFigure(investigation, language);
	return rasterise(writeSvg(figure, { fontCss: '', metadata: '' }), 1);
}

/** What stands beside a link, before it is drawn. */
export async function previewFigure(investigation: Investigation, language: Language): Promise<Figure> {
	const network = buildNetwork(investigation);
	const view = { ...openingOf(investigation, language), frame: 'wide' as const };
	const picture = depict(network, weigh(investigation, view), view);
	const { entities, relationships, sources } = investigation;
	// A title can name them too.
	const { about } = protect(network, view, care, null).network.investigation;
	const counts = [
		countWords('entities', entities.length, language),
		countWords('relationships', relationships.length, language),
		countWords('sources', sources.length, language)
	];
	const { figure } = await makeFigure(network, ofMostImportant(view, picture, mostShown), {
		...usualChoices,
		preset: 'link',
		legend: false,
		sources: false,
		numbers: false,
		title: inLanguage(about.title, language),
		subtitle: counts.join(', '),
		caption: '',
		care,
		carry: false
	});
	return figure;
}
