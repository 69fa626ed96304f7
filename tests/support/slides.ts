import { writeSvg } from '$lib/figure';
import { writeSlides } from '$lib/handouts/slides/write';
import type { Investigation, Language } from '$lib/model';
import { openFolder, rasterise } from '$lib/server';
import Zip from 'jszip';
import { tinyPng } from './tinyPng';

export async function shippedStory(id: string, story: string, language: Language) {
	const opened = await openFolder('graph-data').open(id);
	const investigation = opened?.investigation;
	const found = investigation?.stories.find((each) => each.id === story && each.language === language);
	if (!investigation || !found) throw new Error(`${id} has no story ${story} in ${language}`);
	return { investigation, story: found };
}

/** The slides of a story; with pictures that show something only where they are looked at. */
export function slidesOf(
	investigation: Investigation,
	story: Investigation['stories'][number],
	{ drawn = false, day = '', address = null as string | null } = {}
): Promise<Uint8Array> {
	return writeSlides(investigation, story, {
		png: (figure, times) =>
			drawn ? rasterise(writeSvg(figure, { fontCss: '', metadata: '' }), times) : Promise.resolve(tinyPng()),
		address,
		day
	});
}

/** A slide as whoever cannot see it has it. */
export interface ReadSlide {
	readonly title: string;
	/** Its words, a paragraph each. */
	readonly words: readonly string[];
	/** What is said of its pictures. */
	readonly pictures: readonly string[];
	readonly notes: readonly string[];
	readonly languages: readonly string[];
	readonly links: readonly string[];
}

/** Reads the slides of a PowerPoint file, and all of its XML by name. */
export async function readSlides(bytes: Uint8Array) {
	const zip = await Zip.loadAsync(bytes);
	const names = Object.keys(zip.files);
	const xml = new Map<string, string>();
	for (const name of names.filter((each) => /\.(xml|rels)$/.test(each)))
		xml.set(name, await zip.files[name]!.async('string'));
	const count = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
	const slides = Array.from({ length: count }, (_, at): ReadSlide => {
		const slide = xml.get(`ppt/slides/slide${at + 1}.xml`) ?? '';
		const titled = shapesOf(slide).filter((shape) => /<p:ph\s[^>]*type="title"/.test(shape));
		const noted = shapesOf(xml.get(`ppt/notesSlides/notesSlide${at + 1}.xml`) ?? '');
		return {
			title: titled.flatMap(paragraphsOf).join('\n'),
			words: paragraphsOf(slide),
			pictures: [...slide.matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(([, words = '']) => read(words)),
			notes: noted.filter((shape) => shape.includes('type="body"')).flatMap(paragraphsOf),
			languages: [...new Set([...slide.matchAll(/ lang="([^"]*)"/g)].map(([, tag = '']) => tag))],
			links: [
				...(xml.get(`ppt/slides/_rels/slide${at + 1}.xml.rels`) ?? '').matchAll(/Target="(https?:[^"]*)"/g)
			].map(([, address = '']) => read(address))
		};
	});
	return { slides, xml, names };
}

const shapesOf = (xml: string) => [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape);
const paragraphsOf = (xml: string) =>
	[...xml.matchAll(/<a:p>.*?<\/a:p>/gs)]
		.map(([paragraph]) =>
			[...paragraph.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, words = '']) => read(words)).join('')
		)
		.filter((words) => words.trim() !== '');
const read = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
