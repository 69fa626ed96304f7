import type { Language } from '$lib/model';
import type { Done } from '$lib/state';
import { m } from '$messages/messages';

/** What was done to the named views last, in words, and what another tab had done before. */
export function doneWords({ what, name, meanwhile, n = 0, same = 0 }: Done, language: Language): string {
	const locale = { locale: language };
	if (what === 'imported') {
		const taken = m['views.done_imported']({ n, name }, locale);
		return same > 0 ? `${taken} ${m['views.done_same']({ n: same }, locale)}` : taken;
	}
	if (meanwhile === 'changed') return m['views.meanwhile_changed']({ name }, locale);
	if (meanwhile === 'deleted') return m['views.meanwhile_deleted']({ name }, locale);
	return words[what]({ name }, locale);
}

const words = {
	saved: m['views.done_saved'],
	renamed: m['views.done_renamed'],
	replaced: m['views.done_replaced'],
	deleted: m['views.done_deleted'],
	restored: m['views.done_restored'],
	copied: m['views.done_copied'],
	copy_failed: m['views.done_copy_failed']
} satisfies Record<Exclude<Done['what'], 'imported'>, unknown>;
