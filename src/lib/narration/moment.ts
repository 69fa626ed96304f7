import type { Language } from '$lib/model';
import { regional } from '$lib/wording';

/** A moment by the reader's own clock: "24 November 2026 at 15:02". An ISO 8601 text; `zone` an IANA name. */
export function momentWords(moment: string, language: Language, zone?: string): string {
	return new Intl.DateTimeFormat(regional(language), {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		...(zone === undefined ? {} : { timeZone: zone })
	}).format(new Date(moment));
}
