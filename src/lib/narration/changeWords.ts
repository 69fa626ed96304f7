import type { Language } from '$lib/model';
import type { Picture } from '$lib/picture';
import { m } from '$messages/messages';
import { named } from './hidden';

/** Who came onto a picture and who went, by name: "New: fentanyl and cocaine. Gone: OFAC." Empty where nobody did. */
export function changeWords(before: Picture | null, after: Picture, language: Language): string {
	const locale = { locale: language };
	const names = (of: Picture, without: Picture | null) => {
		const there = new Set(without?.nodes.map(({ id }) => id) ?? []);
		return of.nodes.filter(({ id }) => !there.has(id)).map(({ name }) => name);
	};
	const [came, went] = [names(after, before), before ? names(before, after) : []];
	return [
		...(came.length > 0 ? [m['story.came']({ names: named(came, language) }, locale)] : []),
		...(went.length > 0 ? [m['story.went']({ names: named(went, language) }, locale)] : [])
	].join(' ');
}

/** The ids of those who came onto a picture. */
export function newcomersOn(before: Picture, after: Picture): readonly string[] {
	const there = new Set(before.nodes.map(({ id }) => id));
	return after.nodes.filter(({ id }) => !there.has(id)).map(({ id }) => id);
}
