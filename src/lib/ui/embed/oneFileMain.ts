/** What runs in a one-file network: reads the data that the file holds, and shows it. */
import '../global.css';
import { languages, type Investigation } from '$lib/model';
import type { Site } from '$lib/view';
import { m } from '$messages/messages';
import { mount } from 'svelte';
import OneFile from './OneFile.svelte';

/** What `formats/oneFile` put into the file. */
interface Held {
	readonly query: string;
	readonly site: Site | null;
	readonly said: readonly string[];
	/** The id of the story that it opens with. */
	readonly story?: string;
	readonly document: Omit<Investigation, 'about'> & { readonly investigation: Investigation['about'] };
}

const target = document.querySelector('.app') ?? document.body;
const language = languages.find((each) => each === document.documentElement.lang) ?? 'en';
try {
	const held = JSON.parse(document.querySelector('#sourceline-data')?.textContent ?? '') as Held;
	const { investigation: about, ...records } = held.document;
	mount(OneFile, {
		target,
		props: {
			investigation: { ...records, about },
			query: held.query,
			site: held.site,
			said: held.said,
			story: records.stories.find(({ id }) => id === held.story) ?? null,
			language
		}
	});
} catch (error) {
	target.textContent = m['onefile.damaged']({}, { locale: language });
	throw error;
}
