import type { Language } from '$lib/model';
import type { Ignored } from '$lib/view';
import { m } from '$messages/messages';

const words = {
	'unknown-parameter': m['ignored.unknown-parameter'],
	'bad-value': m['ignored.bad-value'],
	'unknown-id': m['ignored.unknown-id'],
	'other-version': m['ignored.other-version']
} satisfies Record<Ignored['why'], unknown>;

/** What of an address could not be followed, and why, in a language. Values are hostile text. */
export function ignoredWords({ parameter, value, why }: Ignored, language: Language): string {
	return words[why]({ parameter, value }, { locale: language });
}
