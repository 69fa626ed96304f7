/** What a reader does with the options of a facet: each hands back which of them are hidden then. */
import type { OfferedOption } from './offer';

type Options = readonly Pick<OfferedOption, 'id' | 'hidden'>[];

const hiddenWhere = (options: Options, hides: (option: Options[number]) => boolean) =>
	options.filter(hides).map(({ id }) => id);

/** Shows these options where `show`, else hides them; the others stay as they are. */
export function choose(options: Options, ids: readonly string[], show: boolean): string[] {
	return hiddenWhere(options, ({ id, hidden }) => (ids.includes(id) ? !show : hidden));
}

/** Shows these options alone. */
export function chooseOnly(options: Options, ids: readonly string[]): string[] {
	return hiddenWhere(options, ({ id }) => !ids.includes(id));
}

/** Shows what was hidden and hides what showed: after "only", all but. */
export function chooseReverse(options: Options): string[] {
	return hiddenWhere(options, ({ hidden }) => !hidden);
}

/** Whether all, some or none of the options show. */
export function chosen(options: Options): 'all' | 'some' | 'none' {
	const hidden = options.filter((option) => option.hidden).length;
	if (hidden === 0) return 'all';
	return hidden === options.length ? 'none' : 'some';
}
