import type { Language } from '$lib/model';
import { m } from '$messages/messages';

/** What the words need of something wrong in a file of named views (formats/viewsJson). */
interface Wrong {
	readonly code: keyof typeof words;
	readonly entry: number | null;
	readonly value: string;
}

const words = {
	'not-json': m['views_problem.not-json'],
	'not-views': m['views_problem.not-views'],
	'other-version': m['views_problem.other-version'],
	'other-investigation': m['views_problem.other-investigation'],
	'too-long': m['views_problem.too-long'],
	'too-many': m['views_problem.too-many'],
	'no-record': m['views_problem.no-record'],
	'no-name': m['views_problem.no-name'],
	'no-address': m['views_problem.no-address'],
	'no-date': m['views_problem.no-date']
};

/** What is wrong in a file of named views, where, and what became of it: "View 3: it has no name, and was left out." */
export function viewsProblemWords({ code, entry, value }: Wrong, language: Language): string {
	const locale = { locale: language };
	const wrong = words[code]({ value }, locale);
	return entry === null ? wrong : m['views_problem.entry']({ n: entry, wrong }, locale);
}
