import type { PaperId, TakeAway, TakenAway } from '$lib/handouts';
import type { Investigation, Story } from '$lib/model';
import { m } from '$messages/messages';
import type { Figure } from '$lib/figure';
import type { Site } from '$lib/view';
import { arrangeBeside } from '../../figure/arrangeBeside';
import { svgOf } from '../../figure/files';
import { fontsHere } from '../../figure/fontsHere';
import { pixelsOf, rasteriseHere } from '../../figure/rasteriseHere';
import { handOver } from '../../handOver';
import { today } from '../../today';
import type { StoryPlace } from '../place';

/** What is taken away, and how. */
interface Asked {
	readonly investigation: Investigation;
	readonly story: Story;
	readonly place: StoryPlace;
	readonly paper: PaperId;
	/** How the site is found from anywhere; null where it is not. */
	readonly site: Site | null;
}

class Stopped extends Error {}

/** The making of one file after the other: how far it is, and what came of it. */
export class Taking {
	busy = $state(false);
	done = $state(0);
	of = $state(1);
	said = $state('');
	warnings = $state.raw<readonly string[]>([]);
	#stopped = false;
	readonly #beside = arrangeBeside();

	/** Makes a file and hands it to the reader; says so where it cannot. */
	async take(way: TakeAway, { investigation, story, place, paper, site }: Asked) {
		if (this.busy) return;
		const locale = { locale: story.language };
		const name = way.label(story.language);
		Object.assign(this, { busy: true, done: 0, of: story.scenes.length, warnings: [] });
		this.#stopped = false;
		const step = async (done: number, of: number) => {
			[this.done, this.of] = [done, of];
			this.said =
				done < of ? m['take.making']({ name, n: done + 1, of }, locale) : m['take.writing']({ name }, locale);
			// The page does what it was asked meanwhile.
			await new Promise((resolve) => setTimeout(resolve));
			if (this.#stopped) throw new Stopped();
		};
		const { arrange } = this.#beside;
		const address = addressOf(place);
		try {
			const taken: TakenAway = await way.make({
				...{ investigation, story, address, day: today(), paper, site, arrange, step },
				fonts: fontsHere,
				png: pngHere,
				page: pageHere
			});
			if (this.#stopped) throw new Stopped();
			handOver(taken.content, taken.name, taken.mimeType);
			this.warnings = taken.warnings;
			this.said = m['take.saved']({ name: taken.name }, locale);
		} catch (error) {
			this.said =
				error instanceof Stopped ? m['take.stopped']({}, locale) : m['take.failed']({ name }, locale);
		} finally {
			this.busy = false;
		}
	}

	/** Ends the making before the next scene. */
	stop() {
		this.#stopped = true;
	}

	/** Lets the thread go that arranged. */
	end() {
		this.stop();
		this.#beside.end();
	}
}

/** A figure as PNG, drawn by this browser. */
async function pngHere(figure: Figure, times: number): Promise<Uint8Array> {
	const { width, height } = pixelsOf(figure, times);
	const image = await rasteriseHere(await svgOf(figure), width, height);
	return new Uint8Array(await image.arrayBuffer());
}

/** It is large, and fetched when a file is to be made of it. */
const pageHere = async () => (await import('$lib/formats/oneFile')).template;

/** Where others find the story; null of a draft, which is in this browser alone, and of a page that is a file. */
function addressOf({ page, draft }: StoryPlace): string | null {
	if (draft !== null || !/^https?:$/.test(location.protocol)) return null;
	return new URL(page, location.href).href;
}
