import type { Language } from '$lib/model';
import { regional } from '$lib/wording';
import { m } from '$messages/messages';
import type { Warning } from './display';

/** What a reader of a figure may miss, and what helps, in words. */
export function warningWords(warning: Warning, language: Language): string {
	const locale = { locale: language };
	const number = new Intl.NumberFormat(regional(language), { maximumFractionDigits: 1 });
	switch (warning.code) {
		case 'names-keyed':
			return m['figure.warning_names']({ n: warning.count }, locale);
		case 'small-text':
			return m['figure.warning_small']({ points: number.format(warning.points) }, locale);
		case 'grown':
			return m['figure.warning_grown']({ percent: number.format(warning.percent) }, locale);
		case 'no-numbers':
			return m['figure.warning_numbers']({ n: warning.lines }, locale);
		case 'numbers-listed':
			return m['figure.warning_listed']({ n: warning.count }, locale);
		case 'unknown-letters':
			return m['figure.warning_letters']({ letters: warning.letters }, locale);
		case 'centre-left-out':
			return m['figure.warning_centre']({}, locale);
		case 'nothing':
			return m['figure.warning_nothing']({}, locale);
	}
}
