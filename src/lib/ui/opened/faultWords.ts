import type { CarriedFault } from '$lib/formats/carried';
import type { Language } from '$lib/model';
import { m } from '$messages/messages';

const words = {
	foreign: m['carry.fault_foreign'],
	'nothing-carried': m['carry.fault_nothing'],
	damaged: m['carry.fault_damaged'],
	'no-reader': m['carry.fault_reader'],
	'too-large': m['carry.fault_large'],
	'other-version': m['carry.fault_version'],
	'bad-data': m['carry.fault_data']
} satisfies Record<CarriedFault, unknown>;

/** Why a file opened as a figure gives no network, and what to do about it. */
export const faultWords = (fault: CarriedFault, language: Language) => words[fault]({}, { locale: language });
