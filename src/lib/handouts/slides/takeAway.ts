import { m } from '$messages/messages';
import type { TakeAway } from '../takeAway';

/** A slide for each scene, for whoever presents with PowerPoint. */
export const slides = {
	id: 'slides',
	extension: 'pptx',
	label: (language) => m['slides.slides']({}, { locale: language }),
	about: (language) => m['slides.about']({}, { locale: language }),
	when: () => true,
	async make({ investigation, story, ...context }) {
		const { writeSlides } = await import('./write');
		return {
			name: `${story.id}-slides.${story.language}.pptx`,
			mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
			content: await writeSlides(investigation, story, context),
			warnings: []
		};
	}
} as const satisfies TakeAway;
