import { withoutStroke } from './letters';

/** A text as it is searched for names: without case, accents, strokes and signs that nobody sees, and where each unit stood. */
export interface Folded {
	readonly text: string;
	/** Of each unit of `text`, where in the original the sign begins that it comes from; at the end its length. */
	readonly at: readonly number[];
}

const foldSign = (sign: string) =>
	sign <= '\x7f'
		? sign.toLowerCase()
		: [...sign.toLowerCase().normalize('NFKD')]
				.map(withoutStroke)
				.join('')
				.replace(/[\p{M}\p{Cf}]+/gu, '');

/** Folds a text sign by sign, so that what is found can be taken out of the original. */
export function foldedWithPlaces(original: string): Folded {
	let text = '';
	const at: number[] = [];
	let place = 0;
	for (const sign of original) {
		const plain = foldSign(sign);
		text += plain;
		for (let unit = 0; unit < plain.length; unit++) at.push(place);
		place += sign.length;
	}
	return { text, at: [...at, original.length] };
}

/** The words of a text as they are searched for. */
export function foldedWords(original: string): readonly string[] {
	return foldedWithPlaces(original).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
