/** The sheets that are printed of a story. */
import { m } from '$messages/messages';
import type { SheetKind } from './asked';
import type { TakeAway, TakeAwayContext, TakenAway } from './takeAway';

const asks: TakeAway['when'] = ({ scenes }) => scenes.some(({ question }) => question !== undefined);

async function make(kind: SheetKind, context: TakeAwayContext): Promise<TakenAway> {
	const { investigation, story, fonts } = context;
	const { writeHandout } = await import('./writeHandout');
	const [medium, semibold] = await Promise.all([fonts.whole(500), fonts.whole(600)]);
	const written = await writeHandout(investigation, story, kind, {
		...context,
		fonts: { 500: medium, 600: semibold }
	});
	const locale = { locale: story.language };
	return {
		name: `${story.id}-${kind}.${story.language}.pdf`,
		mimeType: 'application/pdf',
		content: written.bytes,
		warnings:
			written.unknownLetters === ''
				? []
				: [m['handout.letters']({ letters: [...written.unknownLetters].join(' ') }, locale)]
	};
}

/** All scenes with their figures, words and sources. */
export const handout = {
	id: 'handout',
	extension: 'pdf',
	label: (language) => m['handout.handout']({}, { locale: language }),
	about: (language) => m['handout.handout_about']({}, { locale: language }),
	when: () => true,
	make: (context) => make('handout', context)
} as const satisfies TakeAway;

/** The questions alone, with what they hide hidden. */
export const exercises = {
	id: 'exercises',
	extension: 'pdf',
	label: (language) => m['handout.exercises']({}, { locale: language }),
	about: (language) => m['handout.exercises_about']({}, { locale: language }),
	when: asks,
	make: (context) => make('exercises', context)
} as const satisfies TakeAway;

/** The questions with their answers. */
export const answers = {
	id: 'answers',
	extension: 'pdf',
	label: (language) => m['handout.answers']({}, { locale: language }),
	about: (language) => m['handout.answers_about']({}, { locale: language }),
	when: asks,
	make: (context) => make('answers', context)
} as const satisfies TakeAway;
