import type { Language } from '$lib/model';
import type { LensId } from '$lib/view';
import { m } from '$messages/messages';

const names = {
	standing: m['lens.standing'],
	origins: m['lens.origins'],
	grade: m['lens.grade'],
	age: m['lens.age'],
	publisher: m['lens.publisher']
} satisfies Record<LensId, unknown>;

/** What colour and pattern of a line stand for under a lens: "best grade of a source". */
export const lensWords = (lens: LensId, language: Language) => names[lens]({}, { locale: language });
