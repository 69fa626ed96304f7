import type { Coordinates, Language } from '$lib/model';
import { m } from '$messages/messages';
import { regional } from '$lib/wording';

const precisionWords = {
	exact: m['panel.place_exact'],
	locality: m['panel.place_locality'],
	region: m['panel.place_region'],
	country: m['panel.place_country']
} satisfies Record<Coordinates['precision'], unknown>;

/** Decimals of a degree that a precision bears: four are about ten metres, none about a hundred kilometres. */
const decimals = { exact: 4, locality: 2, region: 1, country: 0 } satisfies Record<
	Coordinates['precision'],
	number
>;

/** "20.51° N, 103.18° W", no finer than its precision allows, and that precision in words. */
export function coordinatesWords(coordinates: Coordinates, locale: Language) {
	const digits = decimals[coordinates.precision];
	const format = new Intl.NumberFormat(regional(locale), {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
	const { latitude, longitude, precision } = coordinates;
	const west = locale === 'es' ? 'O' : 'W';
	return {
		degrees: `${format.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}, ${format.format(Math.abs(longitude))}° ${longitude < 0 ? west : 'E'}`,
		precision: precisionWords[precision]({}, { locale })
	};
}
